import { renderLink } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopyOutcome } from '../controllers/clipboard-controller.ts';
import { subscriptionLinks, type SubscriptionLinks } from '../take-along/subscriptions.ts';
import type { ViewContext } from './view-context.ts';
import { whenOpen } from './when-open.ts';

/** A calendar that can be subscribed to. */
export interface Subscription {
  /** Of the calendar file; undefined where there is none. */
  readonly source?: string | undefined;
  /** Undefined where the calendar has no name. */
  readonly name?: string | undefined;
}

export interface TakeAlongOptions {
  readonly subscriptions: readonly Subscription[];
  /** Number of events that a file would hold. */
  readonly count: number;
  /** Whether that is only what the visitor found. */
  readonly isFound: boolean;
  /** Whether a subscription has events that the calendar does not show. */
  readonly hasMore: boolean;
  readonly copyOutcomeOf: (address: string) => CopyOutcome | undefined;
  readonly onCopy: (address: string) => void;
  readonly onDownloadAll: () => void;
}

/** Ways to have the events elsewhere: as a file, and by subscriptions, which stay up to date. */
export function renderTakeAlong(context: ViewContext, options: TakeAlongOptions): TemplateResult {
  const { strings } = context;
  const { count, isFound, subscriptions, onDownloadAll } = options;
  const names = subscriptions.map(
    ({ source, name }) => [subscriptionLinks(source, name ?? strings.title), name] as const,
  );
  const links = names.flatMap(([link, name]) => (link ? [{ link, name }] : []));
  return html`
    <div class="take-along" part="take-along">
      <p class="buttons">
        <button type="button" part="button" @click=${onDownloadAll}>
          ${(isFound ? strings.addFound : strings.addAll)(count)}
        </button>
      </p>
      ${links.length ? renderSubscribe(links, context, options) : nothing}
    </div>
  `;
}

interface NamedLinks {
  readonly link: SubscriptionLinks;
  readonly name: string | undefined;
}

function renderSubscribe(
  links: readonly NamedLinks[],
  context: ViewContext,
  options: TakeAlongOptions,
): TemplateResult {
  const { strings, onToggle } = context;
  return html`
    <details class="choice" part="subscribe" @toggle=${onToggle}>
      <summary>${strings.subscribe.button}</summary>
      ${whenOpen(
        () => html`
          <p>${strings.subscribe.about}${options.hasMore ? ` ${strings.subscribe.whole}` : nothing}</p>
          ${links.map((named) => renderSubscription(named, links.length > 1, context, options))}
        `,
      )}
    </details>
  `;
}

function renderSubscription(
  { link, name }: NamedLinks,
  isNamed: boolean,
  { strings }: ViewContext,
  { copyOutcomeOf, onCopy }: TakeAlongOptions,
): TemplateResult {
  const { address, webcal, web } = link;
  const outcome = copyOutcomeOf(address);
  return html`
    ${
      isNamed
        ? html`<p>
            <strong><bdi>${name ?? address}</bdi></strong>
          </p>`
        : nothing
    }
    <ul>
      <li><a href=${webcal}>${strings.subscribe.program}</a></li>
      ${web.map(({ name: service, href }) => html`<li>${renderLink(href, service, strings)}</li>`)}
    </ul>
    <div class="address">
      <label>
        ${strings.subscribe.address}
        <input type="text" readonly dir="ltr" .value=${address} @focus=${selectAll} />
      </label>
      <p class="buttons">
        <button
          type="button"
          part="button"
          @click=${() => {
            onCopy(address);
          }}
        >
          ${strings.subscribe.copy}
        </button>
        <span aria-live="polite" aria-atomic="true">${outcome ? strings.subscribe[outcome] : nothing}</span>
      </p>
    </div>
  `;
}

function selectAll({ currentTarget }: Event): void {
  (currentTarget as HTMLInputElement).select();
}
