import { HEADING, type OfferedAttribute } from '@otr-elements/core';

/** Every attribute that takes not just any text, for those who offer a choice. */
export const ATTRIBUTES: Readonly<Record<string, OfferedAttribute>> = { heading: { rule: HEADING } };
