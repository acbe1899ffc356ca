import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENTS, READERS, published, schemaOf, validatorOf, withValueAt, without } from './content.harness.ts';
import type { DocumentName, Json } from './content.harness.ts';
import { fullDocument } from './full-document.harness.ts';

const MORNING = { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' };

describe('the schemas', () => {
  for (const name of ['sourced', ...DOCUMENTS] as const) {
    it(`describe every property of ${name}`, () => {
      assert.deepEqual(undescribed(schemaOf(name)), []);
    });
  }

  for (const [name, path, why] of mistypedKeys()) {
    it(`catch ${why}: ${path}`, () => {
      assert.equal(validatorOf(name)(withValueAt(published(name), path, 'x')), false);
    });
  }
});

describe('schema and reader', () => {
  for (const [name, path, value, why] of brokenValues()) {
    it(`both report ${why}: ${name} ${path}`, () => {
      const document = withValueAt(published(name), path, value);
      assert.equal(validatorOf(name)(document), false, 'the schema accepts it');
      assert.notEqual(READERS[name](document).problems.length, 0, 'the reader says nothing');
    });
  }

  for (const [name, path, value, why] of fineValues()) {
    it(`both accept ${why}: ${name} ${path}`, () => {
      const document = withValueAt(published(name), path, value);
      const validate = validatorOf(name);
      assert.ok(validate(document), JSON.stringify(validate.errors));
      assert.deepEqual(READERS[name](document).problems, []);
    });
  }
});

describe('a document with every key that its schema knows', () => {
  for (const name of DOCUMENTS) {
    const document = fullDocument(name);

    it(`agrees with the schema: ${name}`, () => {
      const validate = validatorOf(name);
      assert.ok(validate(document), JSON.stringify(validate.errors));
    });

    it(`is read whole: ${name}`, () => {
      const { problems, ...read } = READERS[name](document);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        asWritten(read),
        without(document, '$schema', '$comment', ...(name === 'events' ? ['compiled'] : [])),
      );
    });
  }
});

function mistypedKeys(): [DocumentName, string, string][] {
  return [
    ['events', 'events.0.titel', 'a mistyped key'],
    ['events', 'events.0.location.city', "another format's key"],
    ['programs', 'programs.0.nmae', 'a mistyped key'],
    ['programs', 'office.contact.phone', "another format's key"],
    ['committees', 'committees.0.posts.0.rol', 'a mistyped key'],
    ['fairness', 'ombudsman.phone', "another format's key"],
    ['fairness', 'regions.0.states', 'a mistyped key'],
  ];
}

function brokenValues(): [DocumentName, string, unknown, string][] {
  return [
    ['events', 'events', 'none', 'text instead of a list'],
    ['events', 'events.3', null, 'an entry that is nothing'],
    ['events', 'events.3', 'COAC', 'an entry that is text'],
    ['events', 'events.3.summary', undefined, 'an event without a name'],
    ['events', 'events.3.start', undefined, 'an event without a start'],
    ['events', 'events.3.start', '2023-02-30', 'a day that does not exist'],
    ['events', 'events.3.start', 'October 4', 'a date in words'],
    ['events', 'events.3.status', 'maybe', 'an unknown status'],
    ['events', 'events.3.attendanceMode', 'in-person', 'an unknown attendance mode'],
    ['events', 'events.3.url', 'vbscript:alert', 'an address that is a script'],
    ['events', 'events.3.url', 'https://cbp.gov@evil.example/', 'an address with a user name'],
    ['events', 'events.3.notes', 'Ran long.', 'text instead of a list'],
    ['events', 'events.3.mayCloseEarly', 'yes', 'a word instead of true'],
    ['events', 'events.3.seats', { inPerson: '75' }, 'a number as text'],
    ['events', 'events.3.deadlines', [{ kind: 'comment' }], 'a deadline without a time'],
    ['events', 'events.3.contact', { email: 'trade relations' }, 'no e-mail address'],
    ['events', 'events.3.recurrenceRange', 'thisAndPrior', 'an unknown range'],
    ['events', 'events.3.recurrenceSet', { periods: [{ start: '2023-10-04' }] }, 'a period without an end'],
    ['programs', 'programs', undefined, 'a document without programs'],
    ['programs', 'programs', {}, 'an object instead of a list'],
    ['programs', 'programs.0', 7, 'an entry that is a number'],
    ['programs', 'programs.0.id', undefined, 'a program without an id'],
    ['programs', 'programs.0.summary', ['A conference.'], 'a list instead of text'],
    ['programs', 'programs.0.kind', 'party', 'an unknown kind'],
    ['programs', 'programs.2.continuingEducation.from', '2025', 'a year where a day is needed'],
    ['programs', 'programs.2.continuingEducation.creditsPerThreeYears', '36', 'a number as text'],
    ['programs', 'office.name', undefined, 'an office without a name'],
    ['programs', 'office.contact.tel.value', '202-344-1440', 'a number without its country'],
    ['programs', 'office.contact.tel.value', undefined, 'a telephone without a number'],
    ['programs', 'office.contact.email.value', 'trade@relations@dhs.gov', 'no e-mail address'],
    ['programs', 'office.contact.tel.asOf', 'FY25', 'no date'],
    ['programs', 'office.links.0.url', 'data:text/html,x', 'an address that is no page'],
    ['programs', 'office.rosters.0.asOf', undefined, 'a name without its date'],
    ['committees', 'committees', undefined, 'a document without committees'],
    ['committees', 'committees.1.purpose', undefined, 'a committee without a purpose'],
    ['committees', 'committees.0.classification', 'club', 'an unknown classification'],
    ['committees', 'committees.0.charter.date', '2024-05-32', 'a day that does not exist'],
    ['committees', 'committees.0.posts.0.label', undefined, 'a post without a label'],
    ['committees', 'committees.0.posts.0.seats', 0, 'a post of no seat'],
    ['committees', 'committees.0.rosters.0.memberships.0.person', 'A. Name', 'text instead of a person'],
    ['committees', 'committees.0.subcommittees.0.from', '2018-13', 'a month that does not exist'],
    ['committees', 'committees.0.terms.0.number', 12.5, 'half a term'],
    ['committees', 'committees.0.membershipRules.paidTravel', 0, 'a number instead of false'],
    ['committees', 'committees.0.sources.0', { kind: 'official' }, 'a source without an address'],
    ['fairness', 'ombudsman', undefined, 'a document without the Ombudsman'],
    ['fairness', 'representative', 'The Director', 'text instead of a contact'],
    ['fairness', 'ombudsman.tel', '+18887343247', 'a bare number instead of a dated one'],
    ['fairness', 'ombudsman.tel.value', '1-888-REG-FAIR', 'letters instead of digits'],
    ['fairness', 'ombudsman.url', 'sba', 'no web address'],
    ['fairness', 'ombudsman.tel.extension', 'x42', 'an extension that is no number'],
    ['fairness', 'ombudsman.availableLanguage', ['Spanish!'], 'a language in words'],
    ['fairness', 'ombudsman.openingHours', { periods: [] }, 'hours without their zone'],
    [
      'fairness',
      'ombudsman.openingHours',
      { timeZone: 'America/New_York', periods: [{ ...MORNING, opens: '8 a.m.' }] },
      'a time in words',
    ],
    [
      'fairness',
      'ombudsman.openingHours',
      { timeZone: 'America/New_York', periods: [{ ...MORNING, dayOfWeek: ['Mo'] }] },
      'a day abbreviated',
    ],
    ['fairness', 'ombudsman.isFree', 'free', 'a word instead of true'],
    ['fairness', 'regions.0.areas.0', 'Connecticut', 'a state by its name'],
    ['fairness', 'regions.0.number', 'I', 'a numeral as text'],
    ['fairness', 'notices.0.text', undefined, 'a notice without its text'],
    ['fairness', 'law.enacted', 'March 29, 1996', 'a date in words'],
  ];
}

function fineValues(): [DocumentName, string, unknown, string][] {
  return [
    ['events', 'events.3.start', '2011-10-04T12:00:00Z', 'an instant'],
    ['events', 'events.3.status', undefined, 'an event without a status'],
    ['programs', 'office', undefined, 'programs without the office'],
    ['programs', 'programs', [], 'an empty list'],
    ['committees', 'committees.0.terms.0.asOf', 'FY2011', 'a fiscal year'],
    ['fairness', 'ombudsman.hoursAvailable', 'Monday to Friday, 8 a.m. to 5 p.m. Eastern', 'hours in words'],
    ['fairness', 'ombudsman.tel.extension', '42', 'an extension'],
    ['fairness', 'ombudsman.availableLanguage', ['en', 'es-PR'], 'languages'],
    ['fairness', 'ombudsman.openingHours', { timeZone: 'America/New_York', periods: [MORNING] }, 'hours'],
    ['fairness', 'notices.0.validUntil', '2027-01', 'a month'],
    ['fairness', 'boards', undefined, 'a contact without the boards'],
  ];
}

/** What a reader gives, in the form of the document. */
function asWritten({ fairness, events, ...rest }: Json): Json {
  const written = (events as object[] | undefined)?.map((event) => without(event, 'allDay'));
  return { ...rest, ...(fairness as Json | undefined), ...(written && { events: written }) };
}

/** Paths of the properties that neither say what they hold nor refer to a part that does. */
function undescribed(root: Json, schema: unknown = root, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, Property> };
  const own = Object.entries(properties)
    .filter(([, property]) => !isDescribed(property, root))
    .map(([key]) => `${path}/${key}`);
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => undescribed(root, value, `${path}/${key}`))];
}

interface Property {
  readonly description?: string;
  readonly $ref?: string;
}

function isDescribed({ description, $ref = '' }: Property, root: Json): boolean {
  if (description) return true;
  const [file, part = ''] = $ref.split('#/$defs/');
  const { $defs } = (file ? schemaOf('sourced') : root) as { $defs: Record<string, Property> };
  return Boolean($defs[part]?.description);
}
