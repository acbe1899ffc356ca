import { originOf } from '../choice/address.ts';
import type { Choice } from '../choice/choice.ts';
import { leftOut } from '../snippet/applied.ts';
import { linkText, type PageWords } from '../snippet/inner-content.ts';

/** What the preview's page is to show. */
export interface PreviewOrder {
  readonly tag: string;
  /** File of the embed. */
  readonly script: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the page around the widget. */
  readonly lang: string;
  readonly theme: Choice['theme'];
  readonly link: { readonly href: string; readonly text: string };
}

/** Data that a preview does not show: a path is of another site, and of a foreign host nothing is asked unbidden. */
export interface Withheld {
  readonly isPath: boolean;
  readonly host: string | undefined;
}

/** @param allowed - origins that the visitor has named or allowed */
export function previewOrder(
  choice: Choice,
  allowed: ReadonlySet<string>,
  page: { readonly lang: string; readonly words: PageWords },
): { order: PreviewOrder; withheld: Withheld | undefined } {
  const { widget, attributes, language } = choice;
  const missing = leftOut(choice);
  const carried = Object.keys(attributes).filter((name) => !missing.includes(name));
  const own = Object.entries(attributes).filter(([name]) => name in widget.documents && carried.includes(name));
  const origins = own.map(([, address]) => originOf(address));
  const foreign = origins.find((origin) => origin !== undefined && !allowed.has(origin));
  const isPath = origins.includes(undefined);
  const isWithheld = isPath || foreign !== undefined;
  const isShown = (name: string): boolean => carried.includes(name) && !(isWithheld && name in widget.documents);
  return {
    order: {
      tag: widget.tag,
      script: widget.script,
      attributes: {
        ...Object.fromEntries(Object.entries(attributes).filter(([name]) => isShown(name))),
        ...(language === 'page' ? {} : { lang: language }),
      },
      lang: page.lang,
      theme: choice.theme,
      link: { href: choice.link, text: linkText(choice, page.words) },
    },
    withheld: isWithheld ? { isPath, host: foreign && new URL(foreign).host } : undefined,
  };
}
