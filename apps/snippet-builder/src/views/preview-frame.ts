import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { HOSTS } from '../choice/choice.ts';
import type { Withheld } from '../preview/preview-order.ts';
import { renderOptions } from './field.ts';
import { fieldOf, optionsOf, type PageContext } from './page-context.ts';

export interface PreviewActions {
  readonly withheld: Withheld | undefined;
  readonly onAllow: () => void;
}

/** The widget on a page such as those it will be put on: a frame for each kind of page. */
export function renderPreview(context: PageContext, { withheld, onAllow }: PreviewActions): unknown {
  const { choice, strings } = context;
  const { host, widget } = choice;
  const field = { key: 'host', label: strings.hostLabel, value: host };
  return html`<section aria-labelledby="h-preview">
    <h2 id="h-preview">${strings.preview}</h2>
    ${renderOptions(fieldOf(context, field), strings, optionsOf(HOSTS, strings.hosts), { look: 'row' })}
    ${withheld?.isPath ? html`<p class="notice">${strings.cannotShow}</p>` : nothing}
    ${
      withheld?.host
        ? html`<p class="notice">
            ${strings.askFeed(withheld.host)}
            <button type="button" class="allow" @click=${onAllow}>${strings.loadFeed}</button>
          </p>`
        : nothing
    }
    ${keyed(
      host,
      html`<iframe
        class="preview"
        src="preview.html?host=${host}"
        title=${`${strings.preview}: ${strings.previewOn(strings.widgets[widget.name].name, strings.hosts[host])}`}
      ></iframe>`,
    )}
  </section>`;
}
