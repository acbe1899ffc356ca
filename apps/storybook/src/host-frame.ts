import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';

type Globals = Readonly<Record<string, string>>;

/** A window with Storybook’s preview in it. */
interface Preview extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void };
  readonly ResizeObserver: typeof ResizeObserver;
}

/** A story in a document of its own, under the host that `globals` names, as high as what it shows. */
export class HostFrame extends LitElement {
  static override properties = { story: {}, label: {}, globals: { attribute: false } };
  declare story: string;
  declare label: string;
  declare globals: Globals;
  #address = '';
  /** What the address of the frame says, or what the frame was last told. */
  #told = '';

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('story') || changed.get('globals')?.['host'] !== this.globals['host'];
    if (isOther) this.#address = this.#addressNow();
  }

  override render(): TemplateResult {
    return html`<iframe
      class="host-frame"
      title=${this.label}
      src=${this.#address}
      loading="lazy"
      @load=${() => this.#handleLoad()}
    ></iframe>`;
  }

  override updated(): void {
    this.#tell();
  }

  /** The accessibility addon would look at the frame and at this page at the same time. */
  #addressNow(): string {
    this.#told = JSON.stringify(this.globals);
    const globals = Object.entries(this.globals).map(([name, value]) => `${name}:${value}`);
    return `iframe.html?id=${this.story}&viewMode=story&globals=${[...globals, 'a11y.manual:!true'].join(';')}`;
  }

  /** A frame that is not loaded yet is told once it is. */
  #tell(): void {
    const globals = JSON.stringify(this.globals);
    const channel = this.#preview?.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel || globals === this.#told) return;
    this.#told = globals;
    channel.emit('updateGlobals', { globals: this.globals });
  }

  get #preview(): Preview | null {
    return this.querySelector('iframe')?.contentWindow as Preview | null;
  }

  #handleLoad(): void {
    const preview = this.#preview;
    const root = preview?.document.getElementById('storybook-root');
    if (!preview || !root) return;
    preview.document.documentElement.classList.add('framed');
    new preview.ResizeObserver(() => this.#fit(root)).observe(root);
    this.#tell();
  }

  /** Before the story is drawn, there is nothing to fit to. */
  #fit(root: HTMLElement): void {
    if (root.offsetHeight === 0) return;
    const { body, documentElement } = root.ownerDocument;
    const margins = [body, documentElement].map((around) => parseFloat(getComputedStyle(around).marginBlockEnd));
    const end = root.getBoundingClientRect().bottom + documentElement.scrollTop;
    this.querySelector('iframe')!.style.blockSize =
      `${Math.ceil(margins.reduce((sum, margin) => sum + margin, end))}px`;
  }
}
