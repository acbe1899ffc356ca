import { MOST_SHOWN, WEEKDAYS } from './looks.mjs';

/** The header and a month's table as one string of HTML. */
export function monthMarkup({ first, days }, words) {
  const rows = weeksOf(days).map((week) => `<tr>${week.map((day) => dayMarkup(day, words)).join('')}</tr>`);
  const columns = WEEKDAYS.map((name) => `<th scope="col">${name}</th>`).join('');
  return `${headerMarkup(first, words)}<table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The header and the days of a month with events, one below the other. */
export function listMarkup({ first, days }, words) {
  const sections = listedDays(days).map(
    ({ date, items }) => `<section><h3>${words.day(date)}</h3>${itemsMarkup(items, words)}</section>`,
  );
  return headerMarkup(first, words) + sections.join('');
}

/** The sheet's days by sevens. */
export function weeksOf(days) {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

export function listedDays(days) {
  return days.filter(({ isOutside, items }) => !isOutside && items.length);
}

function headerMarkup(first, words) {
  return `<header><button type="button" aria-label="Previous month">‹</button><button type="button" class="next" aria-label="Next month">›</button><h2>${words.month(first)}</h2></header>`;
}

function dayMarkup({ date, key, isOutside, items }, words) {
  const more = items.length - MOST_SHOWN;
  const list = items.length ? itemsMarkup(items.slice(0, MOST_SHOWN), words) : '';
  const button = more > 0 ? `<button type="button">+${more} more</button>` : '';
  return `<td class="${isOutside ? 'outside' : ''}"><time datetime="${key}">${date.getDate()}</time>${list}${button}</td>`;
}

function itemsMarkup(items, words) {
  return `<ul>${items.map((item) => itemMarkup(item, words)).join('')}</ul>`;
}

function itemMarkup({ event, start, allDay }, words) {
  const time = allDay ? '' : `<time>${words.time(start)}</time> `;
  return `<li class="event ${allDay ? 'all-day' : ''}"><a href="${escapeHtml(event.url)}">${time}${escapeHtml(event.title)}</a></li>`;
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
