import hostile from '@otr-elements/partner-site/hostile.css?url&no-inline';
import uswds from '@uswds/uswds/css/uswds.min.css?url&no-inline';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url&no-inline';
import type { StoryContext } from '@storybook/web-components-vite';
import drupal from './drupal.css?url&no-inline';

/** The style sheets that a host puts on its whole document. USWDS and Bootstrap are their own files, as npm has them. */
const SHEETS: Readonly<Record<string, string>> = { uswds, bootstrap, drupal, hostile };

/** Whether a host acts on a whole document, by a style sheet or by the size of the root's text. */
export const isOfDocument = (host: string): boolean => host in SHEETS || host === 'small';

/** Whether a page has a look of its own, which the browser's does not stand under. */
export const hasOwnLook = (host: string): boolean => host in SHEETS;

/** Puts the style sheet of the chosen host on the document, and waits for it, until the story is left. */
export const wearSheet = async ({ globals, parameters, viewMode }: StoryContext): Promise<() => Promise<void>> => {
  const isAlone = viewMode === 'story' && !parameters['hosts'];
  await wear(isAlone ? SHEETS[String(globals['host'])] : undefined);
  return () => wear();
};

async function wear(address?: string): Promise<void> {
  const worn = [...document.querySelectorAll<HTMLLinkElement>('link[data-host-sheet]')];
  const href = address && new URL(address, document.baseURI).href;
  const kept = worn.find((link) => link.href === href);
  if (href && !kept) await load(href);
  for (const link of worn) if (link !== kept) link.remove();
}

function load(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.dataset['hostSheet'] = '';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} cannot be loaded.`)));
    document.head.append(link);
  });
}
