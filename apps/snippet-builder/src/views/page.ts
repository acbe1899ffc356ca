import { html, nothing } from 'lit';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../strings/strings.ts';
import type { PageContext } from './page-context.ts';

export interface PageParts {
  readonly choices: unknown;
  readonly preview: unknown;
  readonly snippet: unknown;
  readonly policy: unknown;
  /** What a screen reader is told, politely. */
  readonly said: string;
  readonly addressIn: (language: UiLanguage) => string;
}

/** The whole page. */
export function renderPage(context: PageContext, parts: PageParts): unknown {
  const { strings } = context;
  return html`
    <a class="skip" href="#choices">${strings.skip}</a>
    <header class="band">
      <div class="wrap">
        <p class="site-name">OTR Elements</p>
        <nav aria-label=${strings.languages}>${UI_LANGUAGES.map((each) => renderLanguage(each, context, parts))}</nav>
      </div>
    </header>
    <main class="wrap">
      <h1>${strings.title}</h1>
      <p class="intro">${strings.intro}</p>
      <div role="status">${renderProblems(context)}</div>
      <div class="columns">
        ${parts.choices}
        <div class="results">${parts.preview} ${parts.snippet} ${parts.policy}</div>
      </div>
    </main>
    <footer><p class="wrap">${strings.notOfficial}</p></footer>
    <p class="visually-hidden" role="status" id="said">${parts.said}</p>
  `;
}

function renderLanguage(language: UiLanguage, { ui }: PageContext, { addressIn }: PageParts): unknown {
  const isCurrent = language === ui;
  return html`<a
    href=${addressIn(language)}
    lang=${language}
    hreflang=${language}
    aria-current=${isCurrent ? 'true' : nothing}
    >${LANGUAGE_NAMES[language]}</a
  >`;
}

function renderProblems({ problems, strings }: PageContext): unknown {
  if (problems.length === 0) return nothing;
  return html`<div class="notice problems">
    <h2>${strings.problems}</h2>
    <ul>
      ${problems.map((problem) => html`<li>${strings.problem(problem)}</li>`)}
    </ul>
  </div>`;
}
