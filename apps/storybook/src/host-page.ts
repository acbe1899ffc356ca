import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from './direction-of.ts';
import './hosts/canvas.css';
import './hosts/bootstrap.css';
import './hosts/column.css';
import './hosts/drupal.css';
import './hosts/hostile.css';
import './hosts/uswds.css';
import { reduceMotion } from './reduced-motion.ts';
import { applyTheme } from './theme-sheets.ts';
import { HOSTS, type Choice } from './toolbars.ts';

/** Pages that have text of their own around the element. */
const WITH_TEXT = ['uswds', 'bootstrap', 'drupal', 'column'];

/** A font size of the root is that of a whole document. */
const OF_THE_ROOT = 'small';

/**
 * Puts a story into a page such as the toolbars describe: its theme, language, direction, width, text size and style sheet. A
 * story with `parameters.hosts` is put into every page that there is.
 */
export const hostPage: Decorator = (story, { componentId, globals, parameters }) => {
  const { theme, text, motion, host } = globals;
  applyTheme(String(theme));
  reduceMotion(motion === 'reduced');
  const page = parameters['hosts']
    ? HOSTS.map((each) => renderHost(each, () => story() as TemplateResult, { globals, componentId }))
    : renderPage(String(host), story() as TemplateResult, globals);
  return html`<div class="canvas" data-theme=${theme} data-text=${text}>${page}</div>`;
};

type Globals = Readonly<Record<string, unknown>>;

function renderPage(
  host: string,
  element: TemplateResult,
  { width, language, direction, tree }: Globals,
): TemplateResult {
  return html`
    <div
      class="host-page"
      data-host=${host}
      data-width=${width}
      ?data-otr-audit=${tree === 'audit'}
      lang=${language}
      dir=${direction === 'auto' ? directionOf(String(language)) : direction}
    >
      ${WITH_TEXT.includes(host) ? renderText(host, element) : element}
    </div>
  `;
}

/** Made-up text, so that one sees the element beside what the page styles. */
function renderText(host: string, element: TemplateResult): TemplateResult {
  return html`
    <div class="host-bar" lang="en" dir="ltr">Sample agency</div>
    <div class="host-body">
      <div class="host-text" lang="en" dir="ltr">
        <h2>Sample: a page of an agency</h2>
        <p>Text of the page, with <a href="https://agency.example/">a link</a> and a list:</p>
        <ul>
          <li>first entry</li>
          <li>second entry</li>
        </ul>
        <p><button type="button">A button of the page</button></p>
      </div>
      <div class="host-element">${element}</div>
    </div>
    ${host === 'column' ? nothing : html`<div class="host-foot" lang="en" dir="ltr">Sample: foot of the page</div>`}
  `;
}

interface Around {
  readonly globals: Globals;
  readonly componentId: string;
}

function renderHost({ value, title }: Choice, element: () => TemplateResult, around: Around): TemplateResult {
  return html`
    <section class="host" aria-labelledby="host-${value}">
      <h2 id="host-${value}" class="host-title">${title}</h2>
      ${value === OF_THE_ROOT ? renderFrame(title, around) : renderPage(value, element(), around.globals)}
    </section>
  `;
}

function renderFrame(title: string, { componentId, globals: { theme, language } }: Around): TemplateResult {
  const globals = `theme:${theme};language:${language};host:${OF_THE_ROOT};a11y.manual:!true`;
  const address = `iframe.html?id=${componentId}--playground&viewMode=story&globals=${globals}`;
  return html`<iframe class="host-frame" src=${address} title=${title} loading="lazy"></iframe>`;
}
