import { renderHeading } from '@otr-elements/core';
import { html } from 'lit';
import type { Section, SectionName } from '../sections.ts';
import type { ViewContext } from './view-context.ts';

export interface SectionsViewOptions {
  readonly isWide: boolean;
  readonly chosen: SectionName;
  readonly label: string;
  readonly linkTo: (name: SectionName) => string;
  readonly idOf: (name: string) => string;
  readonly onChoose: (name: SectionName) => void;
}

/** Sections as tabs where there is room (ARIA APG, tabs with automatic activation), else as native disclosures. */
export function renderSections(
  sections: readonly Section[],
  { words, heading }: ViewContext,
  { isWide, chosen, label, linkTo, idOf, onChoose }: SectionsViewOptions,
): unknown {
  const body = ({ name, content }: Section): unknown =>
    html`${content}
      <p class="end">
        <a href=${linkTo(name)}>${words.link}<span class="visually-hidden">: ${words.section[name]}</span></a>
      </p>`;
  if (!isWide) {
    return sections.map(
      (section) =>
        html`<details class="section" part="section" id=${idOf(section.name)} ?open=${section.name === chosen}>
          <summary>${renderHeading(heading, 'name', words.section[section.name])}</summary>
          <div class="body">${body(section)}</div>
        </details>`,
    );
  }
  const shown = sections.some(({ name }) => name === chosen) ? chosen : sections[0]?.name;
  const handleKeydown = (domEvent: KeyboardEvent): void => {
    const tab = domEvent.currentTarget as HTMLElement;
    const at = sections.findIndex(({ name }) => name === shown);
    const forth = getComputedStyle(tab).direction === 'rtl' ? -1 : 1;
    const steps = { ArrowRight: forth, ArrowLeft: -forth, Home: -at, End: sections.length - 1 - at };
    const step = (steps as Readonly<Record<string, number>>)[domEvent.key];
    if (step === undefined) return;
    domEvent.preventDefault();
    onChoose(sections.at((at + step) % sections.length)!.name);
  };
  return html`
    <div class="tabs" part="tabs" role="tablist" aria-label=${label}>
      ${sections.map(
        ({ name }) =>
          html`<button
            type="button"
            role="tab"
            id=${idOf(`tab-${name}`)}
            aria-controls=${idOf(name)}
            aria-selected=${name === shown}
            tabindex=${name === shown ? 0 : -1}
            @click=${() => {
              onChoose(name);
            }}
            @keydown=${handleKeydown}
          >
            ${words.section[name]}
          </button>`,
      )}
    </div>
    ${sections.map(
      (section) =>
        html`<div
          class=${section.name === shown ? 'section body' : 'section body off'}
          part="section"
          id=${idOf(section.name)}
          role="tabpanel"
          tabindex="0"
          aria-label="${label}: ${words.section[section.name]}"
        >
          ${renderHeading(heading, 'name visually-hidden', words.section[section.name])} ${body(section)}
        </div>`,
    )}
  `;
}
