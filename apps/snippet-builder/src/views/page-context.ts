import type { Choice } from '../choice/choice.ts';
import type { Embed } from '../choice/folder.ts';
import type { Published } from '../choice/published.ts';
import type { Problem } from '../choice/read-choice.ts';
import type { Strings } from '../strings/en.ts';
import type { UiLanguage } from '../strings/strings.ts';
import type { Field } from './field.ts';

/** What every view of the page is drawn from. */
export interface PageContext {
  readonly choice: Choice;
  readonly problems: readonly Problem[];
  readonly embed: Embed;
  readonly published: Published;
  readonly strings: Strings;
  readonly ui: UiLanguage;
}

/** A field with what was typed into it, where that cannot be used, and why. */
export function fieldOf({ problems }: PageContext, field: Omit<Field, 'problem'>): Field {
  const problem = problems.find(({ key }) => key === field.key);
  return problem ? { ...field, value: problem.value, problem } : field;
}

/** The values of a choice with their words. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): { value: Value; words: string }[] => values.map((value) => ({ value, words: words[value] }));
