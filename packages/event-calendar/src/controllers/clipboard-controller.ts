import type { ReactiveControllerHost } from 'lit';

/** What became of it: copied, or the browser has no clipboard for pages or refuses it. */
export type CopyOutcome = 'copied' | 'refused';

/**
 * Owns: the text that was copied last, and whether that went well.
 * Does not own: how the visitor is told, and what there is to copy.
 */
export class ClipboardController {
  readonly #host: ReactiveControllerHost;
  #text: string | undefined;
  #outcome: CopyOutcome | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined where this text is not what was copied last. */
  outcomeOf(text: string): CopyOutcome | undefined {
    return text === this.#text ? this.#outcome : undefined;
  }

  async copy(text: string): Promise<void> {
    this.#text = text;
    // Told anew, the same words are heard again.
    this.#set(undefined);
    const outcome = await write(text);
    if (this.#text === text) this.#set(outcome);
  }

  #set(outcome: CopyOutcome | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

async function write(text: string): Promise<CopyOutcome> {
  try {
    // Missing where the page was not loaded by https.
    await (navigator.clipboard as Clipboard | undefined)!.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
