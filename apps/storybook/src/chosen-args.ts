import type { Decorator } from '@storybook/web-components-vite';
import { MOMENTS } from './toolbars.ts';

/** Gives an element the data and the moment that the toolbars name. An element says by `parameters.data` what it has of each kind. */
export const chosenArgs: Decorator = (story, { args, globals, parameters }) => {
  const data = (parameters['data'] as Readonly<Record<string, object>> | undefined)?.[String(globals['data'])];
  const moment = MOMENTS.find(({ value }) => value === globals['now']);
  const now = moment && 'instant' in moment ? { now: new Date(moment.instant) } : {};
  return story({ args: { ...args, ...data, ...now } });
};
