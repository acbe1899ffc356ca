import { warnOnce } from '@otr-elements/core';
import { loadModule } from './load-module.ts';
import { standAlone } from './stand-alone.ts';
import { WIDGETS, widgetOf } from './widgets.ts';

// In a variable: Vite would put the file itself in the place of its address.
const SCRIPT = import.meta.url;
const FOLDER = new URL('embed/', SCRIPT).href;
const TAGS = Object.keys(WIDGETS).map((name) => `otr-${name}`);

/** Milliseconds after a refusal in which the page tells whether its policy was the one who refused. */
const VERDICT = 100;

/** Hashes of the scripts by file name, written here by the build. */
declare const SCRIPT_INTEGRITY: Readonly<Record<string, string>>;

const asked = new Set<string>();

// Before its end a page may still add a sentence to what looks like a link of its own.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  beWidget();
  takeOver(document.documentElement);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) takeOver(node);
  }).observe(document, { childList: true, subtree: true });
}

/** On a page of ours, its widget takes the place of what the page says without it. */
function beWidget(): void {
  const main = document.querySelector('main');
  const widget = main && widgetOf(location.href, FOLDER);
  if (!widget) return;
  if (widget.lang) document.documentElement.lang = widget.lang;
  if (!widget.hasAttribute('heading')) widget.setAttribute('heading', '1');
  widget.append(...main.childNodes);
  main.append(widget);
}

/** Makes widgets of the links to our pages, and defines the elements that are there. */
function takeOver(root: Element): void {
  for (const link of within(root, 'a[href]')) makeWidget(link as HTMLAnchorElement);
  for (const { localName } of within(root, TAGS.join())) {
    if (!customElements.get(localName)) void load(WIDGETS[localName.slice(4)]!.script);
  }
}

function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** The link, with the paragraph that is all about it, becomes what the widget shows until it can show itself. */
function makeWidget(link: HTMLAnchorElement): void {
  const widget = link.closest(TAGS.join()) ? undefined : widgetOf(link.href, FOLDER);
  const whole = widget && standAlone(link);
  if (!whole) return;
  widget.style.marginBlock = getComputedStyle(whole).marginBlock;
  whole.replaceWith(widget);
  widget.append(whole);
}

async function load(script: string): Promise<void> {
  if (asked.has(script)) return;
  asked.add(script);
  const address = new URL(script, SCRIPT).href;
  let directive = '';
  const listen = (violation: SecurityPolicyViolationEvent): void => {
    if (violation.blockedURI === address) directive = violation.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listen);
  try {
    await loadModule(address, SCRIPT_INTEGRITY[script]!);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, VERDICT));
    if (directive) {
      warnOnce(
        'script-blocked',
        `The page's Content-Security-Policy does not allow ${address}; the content in the tags is shown instead. Add its host: ${directive} ${new URL(address).origin}.`,
      );
    } else {
      warnOnce(
        'script-not-loaded',
        `${address} is not there, or is not the file that this loader was made with; the content in the tags is shown instead. Copy the whole folder again, all files of one version.`,
      );
    }
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}
