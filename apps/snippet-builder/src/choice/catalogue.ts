import { ATTRIBUTES as ofCommitteePanel } from '@otr-elements/committee-panel/attributes.js';
import committeePanel from '@otr-elements/committee-panel/custom-elements.json' with { type: 'json' };
import type { OfferedAttribute } from '@otr-elements/core';
import { DOCUMENTS } from '@otr-elements/embed/documents.js';
import { PAGES } from '@otr-elements/embed/pages.js';
import { WIDGETS } from '@otr-elements/embed/widgets.js';
import { ATTRIBUTES as ofEventCalendar } from '@otr-elements/event-calendar/attributes.js';
import eventCalendar from '@otr-elements/event-calendar/custom-elements.json' with { type: 'json' };
import { ATTRIBUTES as ofFairnessContactBadge } from '@otr-elements/fairness-contact-badge/attributes.js';
import fairnessContactBadge from '@otr-elements/fairness-contact-badge/custom-elements.json' with { type: 'json' };
import { ATTRIBUTES as ofProgramCard } from '@otr-elements/program-card/attributes.js';
import programCard from '@otr-elements/program-card/custom-elements.json' with { type: 'json' };

export type WidgetName = keyof typeof WIDGETS;

/** An attribute of a tag, as its manifest and its own reader describe it. */
export interface Attribute {
  readonly name: string;
  /** English, with code between backticks. */
  readonly description: string;
  /** How it is read; undefined where it takes any text. */
  readonly offered?: OfferedAttribute | undefined;
}

export interface Widget {
  readonly name: WidgetName;
  readonly tag: string;
  readonly className: string;
  /** The package of npm that defines it. */
  readonly package: string;
  /** The file of the embed that defines it. */
  readonly script: string;
  readonly attributes: readonly Attribute[];
  /** What a link or a frame can set. */
  readonly linkable: readonly string[];
  /** The published document by the attribute that names another. */
  readonly documents: Readonly<Record<string, string>>;
  /** Where who sees no widget is led, and the height of a frame until it tells its own. */
  readonly page: { readonly title: string; readonly site: string; readonly height: number };
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
}

type Rules = Readonly<Record<string, OfferedAttribute>>;

const PACKAGES: readonly [name: string, manifest: Manifest, rules: Rules][] = [
  ['event-calendar', eventCalendar, ofEventCalendar],
  ['program-card', programCard, ofProgramCard],
  ['committee-panel', committeePanel, ofCommitteePanel],
  ['fairness-contact-badge', fairnessContactBadge, ofFairnessContactBadge],
];

/** For those who test a page, and never for a page that others see. */
const NOT_FOR_VISITORS = ['audit'];

/** Every widget that stands alone on a page, in the order of its packages. */
export const CATALOGUE: readonly Widget[] = PACKAGES.flatMap(([name, { modules }, rules]) =>
  modules.flatMap(({ declarations }) => declarations).flatMap((declaration) => toWidget(declaration, name, rules)),
);

/** The first is the one that a new visitor sees. */
export const WIDGET_NAMES: readonly WidgetName[] = CATALOGUE.map(({ name }) => name);

export function widgetNamed(name: string): Widget {
  const widget = CATALOGUE.find((each) => each.name === name);
  if (!widget) throw new Error(`There is no widget "${name}".`);
  return widget;
}

function toWidget(
  { name: className, tagName: tag, attributes = [] }: Declaration,
  from: string,
  rules: Rules,
): Widget[] {
  const name = tag?.slice('otr-'.length);
  if (!tag || !isWidgetName(name)) return [];
  return [
    {
      name,
      tag,
      className,
      package: `@otr-elements/${from}`,
      script: WIDGETS[name].script,
      attributes: attributes
        .filter(({ name: attribute }) => !NOT_FOR_VISITORS.includes(attribute))
        .map(({ name: attribute, description = '' }) => ({
          name: attribute,
          description,
          offered: rules[attribute],
        })),
      linkable: WIDGETS[name].attributes,
      documents: { ...DOCUMENTS[`otr-${name}`] },
      page: PAGES[name],
    },
  ];
}

function isWidgetName(name: string | undefined): name is WidgetName {
  return !!name && Object.hasOwn(WIDGETS, name);
}
