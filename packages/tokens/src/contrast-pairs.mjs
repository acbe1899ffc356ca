const BASE_GROUNDS = ['background', 'base-lightest', 'base-lighter'];
const PRIMARY_GROUNDS = ['background', 'base-lightest', 'primary-lighter'];
const STATUSES = ['error', 'warning', 'success', 'info'];
const STATUS_GROUNDS = STATUSES.map((status) => `${status}-lighter`);

/**
 * Text and every ground it may stand on, as names of colours.
 *
 * @type {[text: string, grounds: string[]][]}
 */
export const TEXT = [
  ['ink', [...BASE_GROUNDS, 'primary-lighter', ...STATUS_GROUNDS]],
  ['base', ['background']],
  ['base-dark', BASE_GROUNDS],
  ['primary', PRIMARY_GROUNDS],
  ['primary-dark', [...PRIMARY_GROUNDS, ...STATUS_GROUNDS]],
  ['primary-darker', [...PRIMARY_GROUNDS, ...STATUS_GROUNDS]],
  ['link', [...PRIMARY_GROUNDS, ...STATUS_GROUNDS]],
  ['link-visited', [...PRIMARY_GROUNDS, ...STATUS_GROUNDS]],
  ['on-primary', ['primary', 'primary-dark', 'primary-darker']],
  ...STATUSES.map((status) => /** @type {[string, string[]]} */ ([status, ['background', `${status}-lighter`]])),
];

/**
 * Rings and lines that mean something, and every ground they may stand on.
 *
 * @type {[line: string, grounds: string[]][]}
 */
export const LINES = [
  ['focus', [...BASE_GROUNDS, 'primary-lighter', ...STATUS_GROUNDS]],
  ['base', ['background', 'base-lightest']],
  ['primary', PRIMARY_GROUNDS],
];
