import type { ContactPoint, FairnessContact, Tidy } from '@otr-elements/content';

type OnLoss = (key: string) => void;

/** Forms of what is dialled, written to, compared or asked of `Intl`; all other text is only shown. */
const TELEPHONE = /^\+[1-9]\d{6,14}$/;
const EXTENSION = /^\d{1,10}$/;
const EMAIL = /^[\w.+'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;
const DATE = /^(FY)?\d{4}$|^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Leaves out what is of no use in a document that is tidy: what lacks its value, or has one of another form.
 *
 * @returns a new document
 */
export function usableContact(document: Tidy<FairnessContact>, onLoss: OnLoss): FairnessContact {
  const { representative, ombudsman, regions, notices } = document;
  return {
    representative: contactOf(representative, onLoss),
    ombudsman: contactOf(ombudsman, onLoss),
    regions: regions?.filter(({ name, areas }) => name && areas),
    notices: notices?.filter(({ text }) => text).map((notice) => datesOf(notice, onLoss)),
  } as FairnessContact;
}

/** Undefined for one that nobody could name or reach. */
function contactOf(contact: Tidy<ContactPoint> | undefined, onLoss: OnLoss): object | undefined {
  if (!contact || !(contact.role ?? contact.name ?? contact.org)) return undefined;
  const { tel, tty, fax, email, title, openingHours } = contact;
  const valued = <Part extends { readonly value?: string }>(key: string, part: Part | undefined, form: RegExp) =>
    part && (form.test(part.value ?? '') ? part : onLoss(key));
  const called = (key: string, part: typeof tel) => {
    const { extension, ...number } = valued(key, part, TELEPHONE) ?? {};
    return number.value && (EXTENSION.test(extension ?? '') ? { ...number, extension } : number);
  };
  return {
    ...datesOf(contact, onLoss),
    tel: called('tel', tel),
    tty: called('tty', tty),
    fax: called('fax', fax),
    email: valued('email', email, EMAIL),
    title: valued('title', title, /./),
    openingHours: openingHours?.timeZone && {
      ...openingHours,
      periods: (openingHours.periods ?? []).filter(
        ({ dayOfWeek, opens = '', closes = '' }) => dayOfWeek && TIME.test(opens) && TIME.test(closes),
      ),
    },
  };
}

interface Dated {
  readonly asOf?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

function datesOf(part: Dated, onLoss: OnLoss): object {
  const wrong = (['asOf', 'validFrom', 'validUntil'] as const).filter((key) => part[key] && !DATE.test(part[key]));
  wrong.forEach(onLoss);
  return Object.fromEntries(Object.entries(part).filter(([key]) => !wrong.some((name) => name === key)));
}
