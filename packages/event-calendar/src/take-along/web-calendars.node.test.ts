import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrencesBetween, readFeed, type Occurrence } from '@otr-elements/event-data';
import { webCalendarLinks } from './web-calendars.ts';

const RANGE = { from: '2026-01-01', to: '2027-01-01', timeZone: 'Pacific/Guam' };

function occurrence(facts: object): Occurrence {
  const { events } = readFeed(JSON.stringify({ events: [{ uid: 'a', summary: 'Talk & tour', ...facts }] }));
  return occurrencesBetween(events, RANGE)[0]!;
}

/** The fields of each address, by the name of its service. */
function fieldsOf(facts: object, link?: string): Record<string, Record<string, string>> {
  const links = webCalendarLinks(occurrence(facts), { title: 'Talk & tour', link });
  return Object.fromEntries(
    links.map(({ name, href }) => [name, Object.fromEntries(new URL(href).searchParams)] as const),
  );
}

const MEETING = { start: '2026-11-24T13:00:00', end: '2026-11-24T14:30:00', timeZone: 'America/New_York' };

describe('webCalendarLinks', () => {
  it('leads to the calendars that people have', () => {
    const links = webCalendarLinks(occurrence(MEETING), { title: 'Talk' });
    assert.deepEqual(
      links.map(({ name, href }) => [name, new URL(href).origin + new URL(href).pathname]),
      [
        ['Google Calendar', 'https://calendar.google.com/calendar/render'],
        ['Outlook.com', 'https://outlook.live.com/calendar/deeplink/compose'],
        ['Microsoft 365', 'https://outlook.office.com/calendar/deeplink/compose'],
        ['Yahoo', 'https://calendar.yahoo.com/'],
      ],
    );
  });

  const cases: readonly [
    facts: object,
    google: string,
    outlook: string[],
    yahoo: (string | undefined)[],
    why: string,
  ][] = [
    [
      MEETING,
      '20261124T180000Z/20261124T193000Z',
      ['2026-11-24T18:00:00Z', '2026-11-24T19:30:00Z'],
      ['20261124T180000Z', '20261124T193000Z', undefined],
      'instants are in UTC',
    ],
    [
      { ...MEETING, end: undefined },
      '20261124T180000Z/20261124T180000Z',
      ['2026-11-24T18:00:00Z', '2026-11-24T18:00:00Z'],
      ['20261124T180000Z', '20261124T180000Z', undefined],
      'without an end there is no length',
    ],
    [
      { ...MEETING, timeZone: undefined },
      '20261124T130000/20261124T143000',
      ['2026-11-24T13:00:00', '2026-11-24T14:30:00'],
      ['20261124T130000', '20261124T143000', undefined],
      'a floating time stays on the wall clock',
    ],
    [
      { start: '2026-12-31' },
      '20261231/20270101',
      ['2026-12-31', '2027-01-01'],
      ['20261231', undefined, 'allday'],
      'one whole day ends the day after',
    ],
    [
      { start: '2026-05-06', end: '2026-05-09' },
      '20260506/20260509',
      ['2026-05-06', '2026-05-09'],
      ['20260506', '20260509', undefined],
      'three days end on the fourth',
    ],
  ];
  for (const [facts, google, outlook, yahoo, why] of cases) {
    it(`${JSON.stringify(facts)}: ${why}`, () => {
      const fields = fieldsOf(facts);
      assert.equal(fields['Google Calendar']!['dates'], google);
      for (const name of ['Outlook.com', 'Microsoft 365']) {
        assert.deepEqual([fields[name]!['startdt'], fields[name]!['enddt']], outlook);
        assert.equal(fields[name]!['allday'], outlook[0]!.length === 10 ? 'true' : undefined);
      }
      assert.deepEqual([fields['Yahoo']!['st'], fields['Yahoo']!['et'], fields['Yahoo']!['dur']], yahoo);
    });
  }

  it('names the zone for Google, where the event has one and a time', () => {
    assert.equal(fieldsOf(MEETING)['Google Calendar']!['ctz'], 'America/New_York');
    assert.equal(fieldsOf({ start: '2026-05-06', timeZone: 'America/New_York' })['Google Calendar']!['ctz'], undefined);
  });

  it('says what, where, and where to read more', () => {
    const place = { name: 'Hall', streetAddress: '1 Main St', locality: 'Savannah', region: 'GA' };
    const fields = fieldsOf({
      ...MEETING,
      description: 'Free + open',
      location: place,
      url: 'https://a.example/?q=1&r',
    });
    const text = 'Free + open\nhttps://a.example/?q=1&r';
    assert.deepEqual(
      [
        [
          fields['Google Calendar']!['text'],
          fields['Google Calendar']!['location'],
          fields['Google Calendar']!['details'],
        ],
        [fields['Outlook.com']!['subject'], fields['Outlook.com']!['location'], fields['Outlook.com']!['body']],
        [fields['Yahoo']!['title'], fields['Yahoo']!['in_loc'], fields['Yahoo']!['desc']],
      ],
      Array.from({ length: 3 }, () => ['Talk & tour', 'Hall, 1 Main St, Savannah, GA', text]),
    );
  });

  it('leads back to the page for an event without an address of its own', () => {
    const { details } = fieldsOf(MEETING, 'https://page.example/#calendar=event=a')['Google Calendar']!;
    assert.equal(details, 'https://page.example/#calendar=event=a');
  });

  it('keeps every address short enough to be followed, whatever the feed holds', () => {
    const long = '関税🙂'.repeat(3000);
    const links = webCalendarLinks(
      occurrence({
        ...MEETING,
        description: long,
        location: { name: long },
        url: `https://a.example/${'x'.repeat(900)}`,
      }),
      { title: `${long}\ud83d` },
    );
    for (const { href } of links) assert.ok(href.length < 2000, `${href.length} characters`);
    assert.match(new URL(links[0]!.href).searchParams.get('text')!, /^(関税🙂)+.*…$/u);
  });

  it('writes a space as %20, which Outlook would otherwise show as a plus sign', () => {
    for (const { href } of webCalendarLinks(occurrence(MEETING), { title: 'a b' })) assert.match(href, /=a%20b(&|$)/);
  });

  it('takes half a surrogate pair for a sign that is not known', () => {
    const [google] = webCalendarLinks(occurrence(MEETING), { title: 'a\ud83d' });
    assert.equal(new URL(google!.href).searchParams.get('text'), 'a\ufffd');
  });
});
