import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { directionOf } from './direction-of.ts';
import './hosts/canvas.css';
import './hosts/column.css';
import { PAGES } from './hosts/pages.ts';
import { hasOwnLook, isOfDocument } from './hosts/sheets.ts';
import { reduceMotion } from './reduced-motion.ts';
import { applyTheme } from './theme-sheets.ts';
import { HOSTS, initialGlobals, isDark } from './toolbars.ts';

type Globals = Readonly<Record<string, unknown>>;

/**
 * Puts a story into a page such as the toolbars describe: its theme, language, direction, width, text size and host. A story with
 * `parameters.hosts` is shown in every host that there is, each in a frame, since a host acts on a whole document.
 */
export const hostPage: Decorator = (story, { id, componentId, globals, parameters, viewMode }) => {
  const host = String(globals['host']);
  applyTheme(String(globals['theme']));
  reduceMotion(globals['motion'] === 'reduced');
  if (parameters['hosts']) return renderHosts(`${componentId}--playground`, globals);
  if (viewMode === 'docs' && isOfDocument(host)) return renderFrame(id, host, globals);
  return renderCanvas(globals, renderPage(host, story() as TemplateResult, globals), hasOwnLook(host));
};

function renderCanvas({ theme, text }: Globals, content: unknown, hasOwnPage = false): TemplateResult {
  return html`<div class="canvas" data-theme=${theme} data-text=${text} ?data-own-page=${hasOwnPage}>${content}</div>`;
}

function renderPage(host: string, element: TemplateResult, globals: Globals): TemplateResult {
  const { width, language, direction, theme, tree } = globals;
  return html`
    <div
      class="host-page"
      data-host=${host}
      data-width=${width}
      ?data-otr-audit=${tree === 'audit'}
      lang=${language}
      dir=${direction === 'auto' ? directionOf(String(language)) : direction}
    >
      ${PAGES[host]?.(element, isDark(String(theme))) ?? element}
    </div>
  `;
}

function renderHosts(story: string, globals: Globals): TemplateResult {
  const hosts = HOSTS.map(
    ({ value, title }) => html`
      <section class="host" aria-labelledby="host-${value}">
        <h2 id="host-${value}" class="host-title">${title}</h2>
        ${renderFrame(story, value, globals)}
      </section>
    `,
  );
  return renderCanvas(globals, hosts);
}

/** What the toolbars of this page say is said to the frame, too. */
function renderFrame(story: string, host: string, globals: Globals): TemplateResult {
  const chosen = Object.keys(initialGlobals).map((name) => [name, globals[name]]);
  const { title } = HOSTS.find(({ value }) => value === host)!;
  return html`<host-frame
    .story=${story}
    .label=${title}
    .globals=${{ ...Object.fromEntries(chosen), host }}
  ></host-frame>`;
}
