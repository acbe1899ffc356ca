import { CATALOGUE } from '@otr-elements/snippet-builder/catalogue.js';
import type { Args, StoryContext } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { argsOf } from '../chosen-args.ts';
import { SHOWN, type Shown } from './shown.ts';

/** Tells the panel what stands on the page, whenever that was drawn. */
export function tellShown(context: StoryContext): void {
  if (context.viewMode === 'story') addons.getChannel().emit(SHOWN, shownIn(context));
}

function shownIn(context: StoryContext): Shown {
  const { canvasElement, id, tags } = context;
  const tagNames = CATALOGUE.map(({ tag }) => tag).join();
  const [element, ...others] = [...canvasElement.querySelectorAll(tagNames)].filter(
    ({ parentElement }) => !parentElement?.closest(tagNames),
  );
  const widget = CATALOGUE.find(({ tag }) => tag === element?.localName);
  const names = widget?.attributes.map(({ name }) => name) ?? [];
  const args = argsOf(context);
  return {
    storyId: id,
    widget: widget?.name,
    attributes: Object.fromEntries(
      names.filter((name) => element!.hasAttribute(name)).map((name) => [name, element!.getAttribute(name)!]),
    ),
    scripted: element ? scriptedOf(element, args, names) : {},
    hasContent: Boolean(element?.children.length),
    hasSeveral: others.length > 0,
    isStill: args['now'] !== undefined,
    isPlayed: tags.includes('play-fn'),
  };
}

function scriptedOf(element: Element, args: Args, attributes: readonly string[]): Record<string, string> {
  const isSaid = (name: string) => attributes.includes(name) || name === 'now' || !(name in element);
  const set = Object.entries(args).filter(([name, value]) => !isSaid(name) && isData(value));
  return Object.fromEntries(set.map(([name, value]) => [name, JSON.stringify(value, null, 2)]));
}

/** What stands in a tag is seen there; a template of it is not data. */
function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('_$litType$' in value);
}
