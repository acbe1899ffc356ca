import type { Choice, Form } from '../choice/choice.ts';
import type { Embed } from '../choice/folder.ts';
import type { Published } from '../choice/published.ts';
import { angularParts } from './angular.ts';
import { framePart } from './frame.ts';
import type { PageWords } from './inner-content.ts';
import { linkParts } from './link.ts';
import { npmParts } from './npm.ts';
import { reactParts } from './react.ts';
import { tagPart } from './tag.ts';
import { themeParts } from './theme.ts';
import { vueParts } from './vue.ts';

/** Where a part of a snippet goes; it is copied as one. */
export const PLACES = ['page', 'template', 'grow', 'styles', 'install', 'module', 'component', 'config'] as const;
export type Place = (typeof PLACES)[number];

export interface Part {
  readonly place: Place;
  readonly text: string;
}

/** What a snippet is written from, beside the choice. */
export interface Surroundings {
  readonly embed: Embed;
  readonly published: Published;
  readonly words: PageWords;
  /** `2026-11-24` */
  readonly today: string;
}

type Writer = (choice: Choice, surroundings: Surroundings) => readonly Part[];

const WRITERS: Readonly<Record<Form, Writer>> = {
  tag: tagPart,
  link: linkParts,
  frame: framePart,
  npm: npmParts,
  react: reactParts,
  vue: vueParts,
  angular: angularParts,
};

/** What to paste, part by part. */
export const snippetOf: Writer = (choice, surroundings) => [
  ...WRITERS[choice.form](choice, surroundings),
  ...themeParts(choice),
];
