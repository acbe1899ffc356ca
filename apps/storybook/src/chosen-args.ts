import type { Args, Decorator, StoryContext } from '@storybook/web-components-vite';
import { MOMENTS } from './toolbars.ts';

/** Gives an element the data and the moment that the toolbars name. */
export const chosenArgs: Decorator = (story, context) => story({ args: argsOf(context) });

/** What a story is drawn with. An element says by `parameters.data` what it has of each kind of data. */
export function argsOf({ args, globals, parameters }: StoryContext): Args {
  const data = (parameters['data'] as Readonly<Record<string, object>> | undefined)?.[String(globals['data'])];
  const moment = MOMENTS.find(({ value }) => value === globals['now']);
  const now = moment && 'instant' in moment ? { now: new Date(moment.instant) } : {};
  return { ...args, ...data, ...now };
}
