import type { Preview } from '@storybook/web-components-vite';

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** What the visitor's system or the page asks for; from high contrast on, style sheets of our tokens. */
export const THEMES = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  { value: 'system', title: 'By the system' },
  { value: 'contrast', title: 'High contrast' },
  { value: 'contrast-dark', title: 'High contrast, dark' },
  { value: 'neutral', title: 'Neutral' },
  { value: 'cbp', title: 'CBP' },
  { value: 'cbp-dark', title: 'CBP, dark' },
] as const satisfies readonly Choice[];

/** Whether a theme is a dark one, for a page that has to be told. */
export function isDark(theme: string): boolean {
  if (theme === 'system') return matchMedia('(prefers-color-scheme: dark)').matches;
  return theme.endsWith('dark');
}

/** Two languages that have strings of ours, and one that falls back. */
export const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'es', title: 'Español' },
  { value: 'ar', title: 'العربية' },
] as const satisfies readonly Choice[];

export const DIRECTIONS = [
  { value: 'auto', title: 'Direction: auto' },
  { value: 'ltr', title: 'Left to right' },
  { value: 'rtl', title: 'Right to left' },
] as const satisfies readonly Choice[];

/** Widths of the column that holds the element, in CSS pixels. */
export const WIDTHS = [
  { value: 'full', title: 'Full width' },
  { value: '640', title: '640 px' },
  { value: '320', title: '320 px' },
  { value: '280', title: '280 px' },
] as const satisfies readonly Choice[];

/** The page around the element. USWDS and Bootstrap are their own style sheets, Drupal is ours. */
export const HOSTS = [
  { value: 'bare', title: 'Bare page' },
  { value: 'uswds', title: 'USWDS' },
  { value: 'bootstrap', title: 'Bootstrap' },
  { value: 'drupal', title: 'Drupal-like' },
  { value: 'column', title: 'Side column of 280 px' },
  { value: 'small', title: '62.5 % root' },
  { value: 'hostile', title: 'Hostile style sheet' },
] as const satisfies readonly Choice[];

/** What visitors set for all pages. */
export const TEXT_SIZES = [
  { value: '100', title: 'Text 100 %' },
  { value: '200', title: 'Text 200 %' },
] as const satisfies readonly Choice[];

export const MOTIONS = [
  { value: 'system', title: 'Motion: as the system' },
  { value: 'reduced', title: 'Motion: reduced' },
] as const satisfies readonly Choice[];

/** The moment at which time stands still. */
export const MOMENTS = [
  { value: 'story', title: 'Now: as the state has it' },
  { value: 'march', title: 'Now: March 10, 2026, 11 a.m.', instant: '2026-03-10T15:00:00Z' },
  { value: 'clocks', title: 'Now: clocks go forward, March 8, 2026', instant: '2026-03-08T06:59:30Z' },
  { value: 'holiday', title: 'Now: Thanksgiving 2026', instant: '2026-11-26T15:00:00Z' },
  { value: 'new-year', title: 'Now: last minute of 2026', instant: '2027-01-01T04:59:30Z' },
] as const satisfies readonly (Choice & { readonly instant?: string })[];

/** What the element is given to show. */
export const DATA = [
  { value: 'story', title: 'Data: as the state has it' },
  { value: 'normal', title: 'Data: normal' },
  { value: 'empty', title: 'Data: empty' },
  { value: 'hostile', title: 'Data: hostile' },
  { value: 'failing', title: 'Data: failing' },
  { value: 'large', title: 'Data: large' },
] as const satisfies readonly Choice[];

/** Where an element draws itself. */
export const TREES = [
  { value: 'shadow', title: 'Shadow tree' },
  { value: 'audit', title: 'Audit mode' },
] as const satisfies readonly Choice[];

/** The toolbars above every story. */
export const globalTypes: Preview['globalTypes'] = {
  theme: toolbar('Theme', 'contrast', THEMES),
  language: toolbar('Language of the page', 'globe', LANGUAGES),
  host: toolbar('Page around the element', 'document', HOSTS),
  width: toolbar('Width of the column', 'ruler', WIDTHS),
  data: iconOnly('Data', 'database', DATA),
  now: iconOnly('Now', 'time', MOMENTS),
  direction: iconOnly('Direction of the page', 'transfer', DIRECTIONS),
  text: iconOnly('Text size of the visitor', 'paragraph', TEXT_SIZES),
  motion: iconOnly('Motion', 'lightning', MOTIONS),
  tree: iconOnly('Tree that the element draws in', 'structure', TREES),
};

export const initialGlobals = {
  theme: 'light',
  language: 'en',
  host: 'bare',
  width: 'full',
  data: 'story',
  now: 'story',
  direction: 'auto',
  text: '100',
  motion: 'system',
  tree: 'shadow',
} as const satisfies Preview['initialGlobals'];

type Icon =
  | 'contrast'
  | 'globe'
  | 'transfer'
  | 'ruler'
  | 'document'
  | 'database'
  | 'time'
  | 'paragraph'
  | 'lightning'
  | 'structure';

function toolbar(description: string, icon: Icon, items: readonly Choice[]) {
  return { description, toolbar: { title: description, icon, items: [...items], dynamicTitle: true } };
}

/** Nine names side by side would not fit; what is rarely changed says its choice in its menu. */
function iconOnly(description: string, icon: Icon, items: readonly Choice[]) {
  return { description, toolbar: { icon, items: [...items], dynamicTitle: false } };
}
