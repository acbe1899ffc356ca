const PAGE = '/otr/embed/event-calendar.html?view=upcoming&limit=2';
const ADDRESS = PAGE.replaceAll('&', '&amp;');
const NAME = 'Upcoming events';

/** The ways to place a widget, as an author writes them. All of a host that takes Markdown is Markdown: HTML is pasted in. */
export const FORMS = {
  tag: '<otr-event-calendar view="upcoming" limit="2"></otr-event-calendar>',
  'tag with a list': `<otr-event-calendar view="upcoming" limit="2">
  <ul>
    <li><a href="https://agency.example.gov/summit">Summit</a>, <time datetime="2026-05-06">May 6, 2026</time></li>
  </ul>
</otr-event-calendar>`,
  link: `<p><a href="${ADDRESS}">${NAME}</a></p>`,
  frame: `<iframe src="${ADDRESS}" title="${NAME}" sandbox="allow-scripts allow-popups" width="100%" height="640"></iframe>`,
};

export const MARKDOWN_FORMS = { ...FORMS, link: `[${NAME}](${PAGE})` };
