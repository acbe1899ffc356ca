import type { Preview } from '@storybook/web-components-vite';

interface Choice {
  readonly value: string;
  readonly title: string;
}

/** What the visitor's system or the page asks for. */
export const THEMES = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  { value: 'system', title: 'Theme: auto' },
] as const satisfies readonly Choice[];

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

/** The page around the element. */
export const HOSTS = [
  { value: 'bare', title: 'Bare page' },
  { value: 'hostile', title: 'Hostile style sheet' },
  { value: 'small', title: '62.5 % root' },
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
  direction: toolbar('Direction of the page', 'transfer', DIRECTIONS),
  width: toolbar('Width of the column', 'ruler', WIDTHS),
  host: toolbar('Page around the element', 'document', HOSTS),
  tree: toolbar('Tree that the element draws in', 'accessibility', TREES),
};

export const initialGlobals: Preview['initialGlobals'] = {
  theme: 'light',
  language: 'en',
  direction: 'auto',
  width: 'full',
  host: 'bare',
  tree: 'shadow',
};

function toolbar(
  description: string,
  icon: 'contrast' | 'globe' | 'transfer' | 'ruler' | 'document' | 'accessibility',
  items: readonly Choice[],
) {
  return { description, toolbar: { title: description, icon, items: [...items], dynamicTitle: true } };
}
