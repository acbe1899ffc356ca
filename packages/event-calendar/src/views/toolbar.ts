import { renderHeading } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodUnit } from '../layout/period.ts';
import type { SHOWN_VIEWS, ShownView } from '../view.ts';
import type { ViewContext } from './view-context.ts';

export interface ToolbarOptions {
  readonly view: ShownView;
  /** The views that are offered. */
  readonly views: readonly (typeof SHOWN_VIEWS)[number][];
  readonly period: string;
  readonly onMove: (step: -1 | 1) => void;
  readonly onToday: () => void;
  readonly onViewChoose: (view: ShownView) => void;
}

/** The period on screen with its name, and the ways to another period or view. */
export function renderToolbar(context: ViewContext, options: ToolbarOptions): TemplateResult {
  const { strings } = context;
  const { view, period, onToday } = options;
  const unit = view === 'month' || view === 'week' ? view : undefined;
  return html`
    <div class="toolbar" part="toolbar">
      ${renderHeading(context.heading, 'period', html`<span id=${context.periodId}>${period}</span>`)}
      <div class="buttons">
        ${unit ? renderStep(-1, unit, context, options) : nothing}
        <button type="button" part="button" @click=${onToday}>${strings.today}</button>
        ${unit ? renderStep(1, unit, context, options) : nothing}
      </div>
      <div class="buttons views" role="group" aria-label=${strings.viewLabel}>
        ${options.views.map((name) => renderViewButton(name, context, options))}
      </div>
    </div>
  `;
}

function renderStep(
  step: -1 | 1,
  unit: PeriodUnit,
  { strings }: ViewContext,
  { onMove }: ToolbarOptions,
): TemplateResult {
  const label = (step < 0 ? strings.previous : strings.next)[unit];
  return html`
    <button
      type="button"
      class="step"
      part="button"
      aria-label=${label}
      @click=${() => {
        onMove(step);
      }}
    >
      <span class="arrow" aria-hidden="true">${step < 0 ? '‹' : '›'}</span>
    </button>
  `;
}

function renderViewButton(
  name: (typeof SHOWN_VIEWS)[number],
  { strings }: ViewContext,
  options: ToolbarOptions,
): TemplateResult {
  return html`
    <button
      type="button"
      part="button"
      aria-pressed=${name === options.view}
      @click=${() => {
        options.onViewChoose(name);
      }}
    >
      ${strings.view[name]}
    </button>
  `;
}
