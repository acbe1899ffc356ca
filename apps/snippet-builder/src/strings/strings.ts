import { en, type Strings } from './en.ts';
import { es } from './es.ts';

/** Languages of this page, and of what it writes. */
export const STRINGS = { en, es } as const satisfies Readonly<Record<string, Strings>>;
export type UiLanguage = keyof typeof STRINGS;
export const UI_LANGUAGES = Object.keys(STRINGS) as UiLanguage[];

/** How a language is called in itself. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', es: 'Español' };

/** The first language that the visitor's browser asks for and that there is. */
export function languageAsked(asked: readonly string[]): UiLanguage {
  const codes = asked.map((tag) => tag.split('-')[0]!.toLowerCase());
  return UI_LANGUAGES.find((language) => language === codes.find((code) => code in STRINGS)) ?? 'en';
}
