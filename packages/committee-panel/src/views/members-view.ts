import { renderHeading } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { membersCsv } from '../members/members-csv.ts';
import { COLUMNS, orderMembers, type Member } from '../members/members.ts';
import type { SectionOptions } from '../sections.ts';
import { renderDownload } from './download.ts';
import { renderValue } from './value.ts';
import type { ViewContext } from './view-context.ts';

/** So many people are seen at a glance; of more, some can be looked for. */
const GLANCE = 8;

/** People as dated rosters name them, to be sorted, searched and taken along. */
export function renderMembers(
  members: readonly Member[],
  context: ViewContext,
  { order, keyRest, onOrder }: Omit<SectionOptions, 'document' | 'meetings'>,
): unknown {
  const { words, heading } = context;
  const shown = orderMembers(members, order);
  const columns = COLUMNS.filter((column) => members.some((member) => member[column]));
  const arrow = order.isDescending ? '▼' : '▲';
  return html`
    ${renderHeading(heading, 'subtitle', words.people)}
    <p>${words.peopleNote}</p>
    <div class="buttons">
      ${
        members.length > GLANCE
          ? html`<label
                >${words.search}
                <input
                  type="search"
                  .value=${order.text}
                  @keydown=${keyRest.handleKeydown}
                  @input=${(domEvent: InputEvent) => {
                    onOrder({ text: (domEvent.target as HTMLInputElement).value });
                  }}
              /></label>
              <span aria-live="polite" aria-atomic="true"
                >${keyRest.hold(words.shown(shown.length, members.length))}</span
              >`
          : nothing
      }
      ${renderDownload(words.csv, 'members.csv', 'text/csv', () => membersCsv(shown, words.columns))}
    </div>
    <table part="members">
      <thead>
        <tr>
          ${columns.map((column) => {
            const isBy = order.column === column;
            return html`<th scope="col" aria-sort=${isBy ? (order.isDescending ? 'descending' : 'ascending') : 'none'}>
              <button
                type="button"
                @click=${() => {
                  onOrder({ column, isDescending: isBy && !order.isDescending });
                }}
              >
                ${words.columns[column]} <span aria-hidden="true">${isBy ? arrow : '↕'}</span>
              </button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (member) =>
            html`<tr>
              ${columns.map((column) => {
                const value = renderValue(member[column], column, context);
                return column === 'name' ? html`<th scope="row">${value}</th>` : html`<td>${value}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
