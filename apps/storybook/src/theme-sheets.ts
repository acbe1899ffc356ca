import cbp from '@otr-elements/tokens/cbp.css?inline';
import highContrast from '@otr-elements/tokens/high-contrast.css?inline';
import neutral from '@otr-elements/tokens/neutral.css?inline';

const SHEETS: Readonly<Record<string, CSSStyleSheet>> = {
  contrast: sheetOf(highContrast),
  'contrast-dark': sheetOf(highContrast),
  neutral: sheetOf(neutral),
  cbp: sheetOf(cbp),
  'cbp-dark': sheetOf(cbp),
};

/** Loads the style sheet of a theme as a page would, and takes away that of any other. */
export function applyTheme(theme: string): void {
  const ours = new Set(Object.values(SHEETS));
  const others = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  const sheet = SHEETS[theme];
  document.adoptedStyleSheets = sheet ? [...others, sheet] : others;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
