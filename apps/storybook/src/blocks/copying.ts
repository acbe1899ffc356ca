import type { Copyable } from '@otr-elements/snippet-builder/code.js';
import { copyText } from '@otr-elements/snippet-builder/copy-text.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import type { LitElement } from 'lit';

const strings = STRINGS.en;

/**
 * Owns: which code was copied last, and what is said of it.
 * Does not own: the code and its buttons, which `renderCode` draws and gives this as its options.
 */
export class Copying {
  readonly #host: LitElement;
  /** Name of the code. */
  copied: string | undefined;
  said = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly onCopy = ({ name, title, text }: Copyable): void => {
    void this.#copy(name, title, text);
  };

  async #copy(name: string, title: string, text: string): Promise<void> {
    const isCopied = await copyText(text, this.#host.renderRoot.querySelector(`#code-${name}`));
    this.copied = isCopied ? name : undefined;
    this.said = isCopied ? strings.copied(title.replaceAll('`', '')) : strings.notCopied;
    this.#host.requestUpdate();
  }
}
