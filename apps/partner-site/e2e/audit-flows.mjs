import { ALL, PHONE } from './audit-states.mjs';

const calendar = (page) => page.locator('otr-event-calendar').first();
const committee = (page) => page.locator('otr-committee-panel').first();
const contact = (page) => page.locator('otr-fairness-contact-badge').first();
const button = (name) => (page) => calendar(page).getByRole('button', { name, exact: true });

/** Goes to a control, and uses it by a key. */
const use = (find, key) => async (page) => {
  await find(page).focus();
  if (key) await page.keyboard.press(key);
};
const press = (key) => (page) => page.keyboard.press(key);
const within = (find, selector) => (page) => find(page).locator(selector).first();

/**
 * What visitors do, step by step, by keys but for the last: what it is, how it is done, and by what one sees that it is done.
 *
 * @type {{name: string, path: string, viewport?: object, seen: string[], steps: [string, (page: object) => Promise<void>, string?][]}[]}
 */
export const FLOWS = [
  {
    name: 'a day, an event, other months',
    path: 'index.html',
    seen: [...ALL, '.month'],
    steps: [
      ['the tab stop of the month', use(within(calendar, 'td[tabindex="0"]'))],
      ['the next day', press('ArrowRight')],
      ['the day is opened, with its one event', press('Enter'), '.day-panel details[open]'],
      ['on to the details', press('Tab')],
      ['the details are closed', press('Enter'), '.day-panel details:not([open])'],
      ['the day is closed', press('Escape')],
      ['the next month', press('PageDown')],
      ['the end of its week', press('End')],
      ['an empty day is opened', press('Space'), '.day-panel'],
      ['its button closes it', use(button('Close'), 'Enter')],
      ['the month before, by its button', use(button('Previous month'), 'Enter'), '.today'],
    ],
  },
  {
    name: 'views, details, ways to take events along',
    path: 'index.html',
    seen: [...ALL, '.month'],
    steps: [
      ['a week', use(button('Week'), 'Enter'), '.month[data-unit=week]'],
      ['the list', use(button('List'), 'Space'), '.agenda'],
      ['details', use(within(calendar, '.agenda summary'), 'Enter'), '.agenda details[open]'],
      ['on into them', press('Tab')],
      ['calendars on the web', use(within(calendar, '[part=web-calendars] > summary'), 'Enter'), '.choice[open] a'],
      ['earlier events', use(button('Earlier events'), 'Enter')],
      ['another time zone', use(within(calendar, '.zone-choice select'), 'ArrowDown')],
      ['ways to subscribe', use(within(calendar, '[part=subscribe] > summary'), 'Enter'), '[part=subscribe] input'],
    ],
  },
  {
    name: 'search and filters',
    path: 'index.html',
    seen: [...ALL, '.month'],
    steps: [
      [
        'a word',
        (page) => within(calendar, 'input[type=search]')(page).pressSequentially('coac'),
        '.find p:not(:empty)',
      ],
      ['all again', use(button('Show all events'), 'Enter')],
      ['a program', use(within(calendar, 'select[name=program]'), 'ArrowDown'), '.find p:not(:empty)'],
      ['what is open', use(within(calendar, 'input[name=open]'), 'Space')],
    ],
  },
  {
    name: 'sections of a committee, and people',
    path: 'index.html',
    seen: ALL,
    steps: [
      ['the tabs', use((page) => committee(page).getByRole('tab').first())],
      ['meetings', press('ArrowRight'), '.meetings:visible'],
      ['into the section', press('Tab')],
      ['a meeting', use(within(committee, '.meetings summary'), 'Enter'), '.meetings details[open]'],
      ['seats', use((page) => committee(page).getByRole('tab').nth(2), 'Enter'), 'th button:visible'],
      ['a search', (page) => within(committee, 'input')(page).pressSequentially('inc')],
      ['an order', use(within(committee, 'th button'), 'Enter'), 'th[aria-sort]'],
    ],
  },
  {
    name: 'a state, and a contact to take along',
    path: 'fairness.html',
    seen: ['otr-fairness-contact-badge dl'],
    steps: [
      ['a state', use(within(contact, 'select'), 'ArrowDown'), '[part=region]'],
      ['another one', press('ArrowDown')],
      ['a QR code', use((page) => contact(page).getByRole('button', { name: /QR/ }).first(), 'Enter'), '.qr'],
      ['it is hidden again', press('Enter')],
    ],
  },
  {
    name: 'on a phone, by touch and by keys',
    path: 'index.html',
    viewport: PHONE,
    seen: [...ALL, '.agenda'],
    steps: [
      ['a section of a committee', (page) => within(committee, 'summary >> nth=1')(page).click(), '.meetings'],
      ['the month', (page) => button('Month')(page).click(), '.month'],
      ['a day with events', (page) => within(calendar, 'td.busy')(page).click(), '.day-panel'],
      ['back to the month', press('Escape')],
    ],
  },
];
