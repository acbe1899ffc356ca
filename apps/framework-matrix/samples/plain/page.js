/** The page as a server without any framework writes it. */
export function page({ isShown, programs, sources, ...state }) {
  return `${isShown ? calendar(state) : ''}
<otr-event-calendar id="given" view="agenda" linkeddata="false"></otr-event-calendar>
<otr-event-calendar id="several" view="agenda" linkeddata="false">${sources.map(sourceTag).join('')}</otr-event-calendar>
<otr-program-cards id="cards"><ul>${programs.map(card).join('')}</ul></otr-program-cards>
`;
}

export function calendar({ src, view, lang, limit, isFind, greeting, items }) {
  const address = src === undefined ? '' : `src="${src}"`;
  return `<otr-event-calendar id="by-address" ${address} view="${view}" lang="${lang}" limit="${limit}" find="${isFind}" linkeddata="false">
  <p slot="header">${greeting}</p>
  <ul>${items.map(line).join('')}</ul>
</otr-event-calendar>`;
}

export function line({ name, href, date }) {
  return `<li><a href="${href}">${name}</a>, <time datetime="${date}">${date}</time></li>`;
}

export function sourceTag({ src, label }) {
  return `<otr-event-source src="${src}" label="${label}"></otr-event-source>`;
}

function card(program) {
  return `<li><otr-program-card program="${program}" src="/feeds/programs.json"></otr-program-card></li>`;
}
