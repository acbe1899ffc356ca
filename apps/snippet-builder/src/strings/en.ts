import { OFFICE, PAGES } from '@otr-elements/embed/pages.js';
import type { Problem } from '../choice/read-choice.ts';
import type { PageWords } from '../snippet/inner-content.ts';
import type { WidgetName } from '../choice/catalogue.ts';
import type { Content, Form, Host, Language, Source, Theme, Version } from '../choice/choice.ts';
import type { Reason } from '../snippet/policy.ts';
import type { Place } from '../snippet/snippet.ts';

/** Every word of the page in one language. Descriptions of attributes are those of the manifests where there are none here. */
export interface Strings {
  readonly title: string;
  readonly intro: string;
  readonly skip: string;
  readonly failed: string;
  readonly languages: string;
  readonly notOfficial: string;
  readonly problems: string;
  readonly problem: (problem: Problem) => string;
  readonly fieldProblem: (problem: Problem) => string;
  readonly headings: Readonly<Record<'widget' | 'data' | 'options' | 'more' | 'looks' | 'folder' | 'inside', string>>;
  readonly preview: string;
  readonly previewOn: (widget: string, host: string) => string;
  readonly snippet: string;
  readonly policy: string;
  readonly policyIntro: string;
  readonly policyLines: string;
  readonly widgets: Readonly<Record<WidgetName, { readonly name: string; readonly about: string }>>;
  readonly sourceLabel: string;
  readonly sources: Readonly<Record<Source, string>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  /** By tag and attribute; the manifests are English. */
  readonly descriptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By attribute and value; a value without words stands for itself. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly byDefault: (words: string) => string;
  readonly notSet: string;
  readonly themeLabel: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly languageLabel: string;
  readonly languagesOfWidget: Readonly<Record<Language, string>>;
  readonly folderLabel: string;
  readonly folderAbout: string;
  readonly versionLabel: string;
  readonly versions: Readonly<Record<Version, (version: string) => string>>;
  readonly linkLabel: string;
  readonly linkAbout: string;
  readonly contentLabel: string;
  readonly contents: Readonly<Record<Content, string>>;
  readonly hostLabel: string;
  readonly hosts: Readonly<Record<Host, string>>;
  readonly formLabel: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly aboutForms: Readonly<Record<Form, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly copy: string;
  readonly copiedMark: string;
  readonly copied: (what: string) => string;
  readonly notCopied: string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly cannotShow: string;
  readonly askFeed: (host: string) => string;
  readonly loadFeed: string;
  readonly directive: string;
  readonly why: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly conditional: string;
  readonly needsAccess: string;
  readonly page: PageWords;
}

export const en: Strings = {
  title: 'Snippet builder',
  intro:
    'Choose a widget of the Office of Trade Relations and its options, see it as it will be, and copy what to paste into your website.',
  failed:
    'The folder `otr` beside this page could not be read. Load the page again; if that does not help, copy the whole folder again.',
  skip: 'Skip to the choices',
  languages: 'Language of this page',
  notOfficial: 'This is not an official website or product of any agency.',
  problems: 'Not all of this address could be used',
  problem: ({ key, value, instead, isUnknown }) =>
    isUnknown
      ? `“${key}” is nothing that this widget has. It is left out.`
      : `“${key}” is “${value}”, which it does not take. ${instead ? `“${instead}” is used instead.` : 'It is left out.'}`,
  fieldProblem: ({ value, instead }) =>
    `“${value}” cannot be used here. ${instead ? `“${instead}” is used instead.` : 'It is left out.'}`,
  headings: {
    widget: 'Widget',
    data: 'Data',
    options: 'Options',
    more: 'More options',
    looks: 'Looks and language',
    folder: 'Where the folder lies',
    inside: 'Without scripts',
  },
  preview: 'Preview',
  previewOn: (widget, host) => `${widget}, ${host.toLowerCase()}`,
  snippet: 'Snippet',
  policy: 'Content-Security-Policy',
  policyIntro: 'If your website sends a Content-Security-Policy, add these sources. Others are not needed.',
  policyLines: 'Add to your policy',
  widgets: {
    'event-calendar': { name: 'Event calendar', about: 'Events by month, by week or as a list' },
    'program-card': { name: 'Program card', about: 'One program, and when it happens next' },
    'program-cards': { name: 'Program cards', about: 'Several programs side by side' },
    'committee-panel': { name: 'Committee panel', about: 'An advisory committee and its meetings' },
    'fairness-contact-badge': { name: 'Fairness contact', about: 'Whom a small business turns to' },
  },
  sourceLabel: 'What the widget shows',
  sources: { published: 'What the office publishes: the content beside the script', own: 'A feed or document of ours' },
  documents: { src: 'Address of the feed or document', events: 'Address of the events' },
  attributes: {
    view: 'View',
    date: 'First day shown',
    program: 'Programs',
    limit: 'Events on one page of the list',
    weekstart: 'First day of the week',
    zone: 'Time zone',
    heading: 'Level of the heading',
    past: 'Past events',
    linkeddata: 'Data for search engines',
    find: 'Search and filters',
    subscribe: 'Ways to subscribe',
    hash: 'Keep the place in the page’s address',
    layout: 'Layout',
    committee: 'Committee',
    variant: 'Size',
    state: 'State or territory',
  },
  descriptions: {},
  values: {
    view: {
      auto: 'By the width of the column',
      month: 'Month',
      week: 'Week',
      agenda: 'List',
      categories: 'By program',
      upcoming: 'Upcoming, for side columns',
    },
    past: { show: 'Shown', hide: 'Hidden', only: 'Nothing else' },
    weekstart: {
      0: 'Sunday',
      1: 'Monday',
      2: 'Tuesday',
      3: 'Wednesday',
      4: 'Thursday',
      5: 'Friday',
      6: 'Saturday',
    },
    zone: { event: 'Each event’s own' },
    linkeddata: { on: 'On', off: 'Off' },
    find: { on: 'On', off: 'Off' },
    subscribe: { on: 'On', off: 'Off' },
    variant: { inline: 'One sentence', compact: 'Badge', full: 'Everything' },
    layout: {
      stacked: 'Stacked',
      flag: 'Picture beside the text',
      row: 'In one row',
      'media-right': 'Picture at the end',
      'header-first': 'Heading above the picture',
      inset: 'Picture inside the border',
      exdent: 'Picture over the border',
    },
  },
  byDefault: (words) => `${words} (usual)`,
  notSet: 'Not set',
  themeLabel: 'Theme',
  themes: { page: 'As the page around it', light: 'Always light', dark: 'Always dark' },
  languageLabel: 'Language of the widget',
  languagesOfWidget: { page: 'As the page around it', en: 'Always English', es: 'Always Spanish' },
  folderLabel: 'Address of the folder',
  folderAbout:
    'The folder on your web server that `otr-embed folder` lays out, or a copy of `packages/embed/dist`: an address such as `https://agency.example.gov/otr/`, or a path such as `/otr/`.',
  versionLabel: 'Version',
  versions: {
    fixed: (version) => `Fixed: \`/${version}/\`, held against its hash`,
    moving: (version) => `Moving: \`/${version.split('.')[0]!}/\`, gets what is new`,
    copy: () => 'The folder itself, copied by hand',
  },
  linkLabel: 'Where the link leads',
  linkAbout: 'The link stands in the tag. It is shown without scripts, while loading, and when the data cannot be had.',
  contentLabel: 'What stands in the tag',
  contents: { link: 'One link', list: 'A list as of today' },
  hostLabel: 'Page around the widget',
  hosts: {
    light: 'On a light page',
    dark: 'On a dark page',
    narrow: 'In a column of 280 px',
    hostile: 'On a page with hostile styles',
  },
  formLabel: 'Copy as',
  forms: {
    tag: 'Tag',
    link: 'Plain link',
    frame: 'Frame',
    npm: 'npm',
    react: 'React',
    vue: 'Vue',
    angular: 'Angular',
  },
  aboutForms: {
    tag: 'For pages that may have a script and a tag of their own.',
    link: 'For content systems that drop tags they do not know: all keep a link. The loader makes the widget of it.',
    frame: 'For systems that take nothing but frames.',
    npm: 'For sites with a bundler.',
    react: 'For React 19 and Next. TypeScript knows its attributes.',
    vue: 'For Vue 3. TypeScript knows its attributes.',
    angular: 'For Angular, as a standalone component.',
  },
  places: {
    page: 'Where the widget should be',
    template: 'Once in the template of the site',
    grow: 'Once on the page: makes the frame as tall as what it shows',
    styles: 'In the style sheet of the site',
    install: 'Once, in the terminal',
    module: 'In a module of the page',
    component: 'Component',
    config: 'Once, in the plugins of `vite.config.js`',
  },
  copy: 'Copy',
  copiedMark: 'Copied',
  copied: (what) => `Copied: ${what}`,
  notCopied: 'Your browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.',
  leftOut: (names) =>
    `Left out, since an address cannot set it: ${names.join(', ')}. Choose another way to place the widget if you need it.`,
  cannotShow: 'This address is a path on your own website, so the preview shows the published content.',
  askFeed: (host) =>
    `The address of this page names data of ${host}. Nothing was asked of that host yet; the preview shows the published content.`,
  loadFeed: 'Load it in the preview',
  directive: 'Directive',
  why: 'Why',
  reasons: {
    scripts: 'The script of the widget, and what it loads later from the same folder',
    bundle: 'The bundle of your site, with the widget in it',
    grow: 'The script that makes the frame as tall as what it shows',
    data: 'The data that the widget reads',
    frame: 'The page in the frame',
    styles: 'Your own style sheet, with the rule for the theme',
    pictures: 'Pictures that your data names; add their host where it is another',
    trustedTypes: 'Only where your page has `require-trusted-types-for`',
  },
  conditional: 'Only where the reason in the table holds',
  needsAccess:
    'Where the folder lies on another host than your page, and for frames, its server has to send `Access-Control-Allow-Origin: *`.',
  page: {
    office: OFFICE,
    titles: Object.fromEntries(Object.entries(PAGES).map(([name, { title }]) => [name, title])) as PageWords['titles'],
    date: (date) => writeDate(date, 'en-US'),
  },
};

/** A day in words. */
export function writeDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
