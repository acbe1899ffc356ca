import type { Widget } from './catalogue.ts';

/** How the snippet is placed: pasted into a page, or written into the code of a site with a bundler. */
export const FORMS = ['tag', 'link', 'frame', 'npm', 'react', 'vue', 'angular'] as const;
export type Form = (typeof FORMS)[number];

/** Forms for sites with a bundler. */
export const CODE_FORMS: readonly Form[] = ['npm', 'react', 'vue', 'angular'];

/** Forms in which an address says what is shown, and no tag stands in the page. */
export const ADDRESS_FORMS: readonly Form[] = ['link', 'frame'];

/** `page`: as the page around the widget is. */
export const THEMES = ['page', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ['page', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `fixed` and `moving` as the command `otr-embed folder` lays them out; `copy` is the folder of the embed as it is. */
export const VERSIONS = ['fixed', 'moving', 'copy'] as const;
export type Version = (typeof VERSIONS)[number];

/** Where the widget's data comes from: what lies beside the script, or an address. */
export const SOURCES = ['published', 'own'] as const;
export type Source = (typeof SOURCES)[number];

/** What stands in the tag until the widget is there: one link, or a list of what it shows. */
export const CONTENTS = ['link', 'list'] as const;
export type Content = (typeof CONTENTS)[number];

/** Pages that the preview plays. */
export const HOSTS = ['light', 'dark', 'narrow', 'hostile'] as const;
export type Host = (typeof HOSTS)[number];

/** What a web editor has chosen, complete and without contradictions. */
export interface Choice {
  readonly widget: Widget;
  readonly form: Form;
  readonly source: Source;
  /** By name; those that are not set are not there. With `source: 'own'` the addresses are among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: Theme;
  readonly language: Language;
  /** Where the folder lies, with a slash at its end: an absolute address, or a path from the root of the same site. */
  readonly folder: string;
  readonly version: Version;
  /** Where the link in the tag leads. */
  readonly link: string;
  readonly content: Content;
  readonly host: Host;
}
