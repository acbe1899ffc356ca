import { renderHeading } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import { programWords } from '../find/program-names.ts';
import type { CategoriesPresentation, CategoryAgenda } from '../presentation/categories-presentation.ts';
import { renderAgenda } from './agenda-view.ts';
import type { ViewContext } from './view-context.ts';

/** The events of each program under its name, and the way to all of them. */
export function renderCategories(
  { groups, isSubstitute }: CategoriesPresentation,
  context: ViewContext,
  onProgramChoose: (program: string) => void,
): unknown {
  return groups.map((group) => renderCategory(group, isSubstitute, context, onProgramChoose));
}

function renderCategory(
  { name, agenda }: CategoryAgenda,
  isSubstitute: boolean,
  context: ViewContext,
  onProgramChoose: (program: string) => void,
): TemplateResult {
  const { strings } = context;
  const words = name === undefined ? strings.otherEvents : programWords(name, strings.programs);
  const isLast = agenda.isSubstitute && !isSubstitute;
  return html`
    ${renderHeading(context.heading, 'category', html`<bdi>${words}</bdi>${isLast ? ` (${strings.recent})` : nothing}`)}
    ${renderAgenda(agenda.items, { ...context, heading: context.heading + 1 })}
    ${
      name !== undefined && (agenda.earlier ?? agenda.later)
        ? html`<p class="buttons pager">
            <button
              type="button"
              part="button"
              @click=${() => {
                onProgramChoose(name);
              }}
            >
              ${strings.allOf(words)}
            </button>
          </p>`
        : nothing
    }
  `;
}
