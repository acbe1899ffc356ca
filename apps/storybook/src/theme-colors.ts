import cbp from '@otr-elements/tokens/themes/cbp.json' with { type: 'json' };
import highContrast from '@otr-elements/tokens/themes/high-contrast.json' with { type: 'json' };
import neutral from '@otr-elements/tokens/themes/neutral.json' with { type: 'json' };
import { readTokens, type Token } from '@otr-elements/tokens/token.js';
import usual from '@otr-elements/tokens/tokens.json' with { type: 'json' };

export const COLOR_THEMES = ['USWDS', 'CBP', 'Neutral', 'High contrast'] as const;
export type ColorTheme = (typeof COLOR_THEMES)[number];

const DOCUMENTS: Readonly<Record<ColorTheme, readonly object[]>> = {
  USWDS: [usual],
  CBP: [usual, cbp],
  Neutral: [usual, neutral],
  'High contrast': [usual, highContrast],
};

const PREFIX = 'color-';

/** A colour in both schemes, as `#rrggbb`. */
export interface Color {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly description: string;
}

/** Every token that there is, as a page without a theme has them. */
export const TOKENS: readonly Token[] = readTokens(usual);

/** The colours of a theme by name, without prefix. What a theme does not set is as usual. */
export function colorsOf(theme: ColorTheme): ReadonlyMap<string, Color> {
  const tokens = new Map<string, Token>();
  for (const token of DOCUMENTS[theme].flatMap((document) => readTokens(document))) {
    if (!token.name.startsWith(PREFIX)) continue;
    const description = token.description ?? tokens.get(token.name)?.description;
    tokens.set(token.name, description === undefined ? token : { ...token, description });
  }
  return new Map([...tokens.values()].map((token) => [token.name.slice(PREFIX.length), toColor(token, tokens)]));
}

function toColor(token: Token, tokens: ReadonlyMap<string, Token>): Color {
  const { value, dark = value } = token.alias ? tokens.get(token.value)! : token;
  return { name: token.name.slice(PREFIX.length), light: value, dark, description: token.description ?? '' };
}
