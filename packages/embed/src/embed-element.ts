import { defineElement } from '@otr-elements/core';
import { canRender } from './can-render.ts';

interface ContentElement extends CustomElementConstructor {
  contentBase: string | undefined;
}

/** Defines an element whose content, where a tag names no `src`, is what lies beside the script. */
export function embedElement(tag: string, element: ContentElement, script: string): void {
  if (!canRender()) return;
  element.contentBase = new URL('content/', script).href;
  defineElement(tag, element);
}
