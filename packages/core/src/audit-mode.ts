import type { LitElement, ReactiveController } from 'lit';

/** Where an element draws itself in audit mode, as the slot of its shadow tree that shows it. */
const NAME = 'otr-audit';

// On the page and not in the module: two bundles on one page must not give the same id twice.
const COUNT = Symbol.for('otr-elements.audit-roots');

/**
 * Owns: whether an element draws itself in the light tree, where page checkers look, with its styles; and that what the page has
 * put into its tag is seen where it would be otherwise.
 * Does not own: what is drawn.
 *
 * What is for a named slot stands in that `<slot>` of the template, which is a plain element here. All else stays where it is, and
 * is shown behind the template while that has a `<slot>` without a name.
 */
export class AuditMode implements ReactiveController {
  static readonly #modes = new WeakMap<LitElement, AuditMode>();
  /** One for all elements of a tag. */
  static readonly #sheets = new Map<string, CSSStyleSheet>();

  readonly #host: LitElement;
  readonly #root = document.createElement('div');
  readonly #shown = document.createElement('slot');
  readonly #observer = new MutationObserver(() => {
    this.#fillSlots();
  });
  /** As the template's own root is, so that what the page has put into the tag looks as it does otherwise. */
  #frame: Element | undefined;
  #placed: readonly Element[] = [];

  /** From now on an element is in audit mode whenever it is asked to be. */
  static follow(host: LitElement): void {
    if (this.#modes.has(host)) return;
    this.#modes.set(host, new AuditMode(host));
    host.requestUpdate();
  }

  private constructor(host: LitElement) {
    this.#host = host;
    const page = globalThis as { [COUNT]?: number };
    this.#root.id = `${NAME}-${(page[COUNT] = (page[COUNT] ?? 0) + 1)}`;
    this.#root.slot = this.#shown.name = NAME;
    host.addController(this);
  }

  hostUpdate(): void {
    if (isAudited(this.#host) === !this.#isOn) this.#drawIn(this.#isOn ? this.#host.shadowRoot! : this.#root);
    // What the template may lose with a `<slot>`.
    this.#placed = this.#slots.flatMap((slot) => [...slot.children].filter((child) => child.slot));
  }

  hostUpdated(): void {
    if (!this.#isOn) return;
    this.#adoptStyles();
    for (const node of this.#placed) {
      const { name } = node.parentElement as HTMLSlotElement;
      if (name !== node.slot || !this.#root.contains(node)) this.#host.append(node);
    }
    this.#fillSlots();
    this.#show(this.#host.shadowRoot!);
  }

  get #isOn(): boolean {
    return this.#host.renderRoot === this.#root;
  }

  /** Those of the template, and not of other elements in it. */
  get #slots(): HTMLSlotElement[] {
    return [...this.#root.querySelectorAll('slot')].filter((slot) => slot.closest(`[slot=${NAME}]`) === this.#root);
  }

  /** Lit keeps what it has drawn with the node that it draws before, or else with the root: a new one starts anew. */
  #drawIn(root: HTMLElement | ShadowRoot): void {
    const { renderOptions } = this.#host;
    const shadow = this.#host.shadowRoot!;
    const end = document.createComment('');
    // What a server has drawn stands behind what the element has; it stays until there is content.
    const drawn = [];
    for (let node = renderOptions.renderBefore; node?.parentNode === shadow; node = node.nextSibling!) {
      if (!(node instanceof Comment)) drawn.push(node);
    }
    for (const slot of this.#slots) this.#host.append(...[...slot.children].filter((child) => child.slot));
    this.#root.replaceChildren();
    if (root === this.#root) {
      this.#host.prepend(root);
      this.#observer.observe(this.#host, { childList: true });
      this.#adoptStyles();
      // At once: what is drawn is measured.
      shadow.replaceChildren(...(drawn.length ? drawn : [this.#shown]));
    } else {
      this.#root.remove();
      this.#observer.disconnect();
      shadow.replaceChildren(...drawn);
    }
    root.prepend(end);
    renderOptions.renderBefore = end;
    Object.assign(this.#host, { renderRoot: root });
  }

  #fillSlots(): void {
    const slots = this.#slots;
    for (const child of [...this.#host.children]) {
      const slot = child.slot && slots.find(({ name }) => name === child.slot);
      // Before what the template has in it, which is then not shown.
      if (slot) slot.insertBefore(child, [...slot.childNodes].find((node) => !(node as Element).slot) ?? null);
    }
  }

  #show(shadow: ShadowRoot): void {
    const root = this.#root.querySelector('.root')!;
    if (!this.#frame) {
      this.#frame = root.cloneNode() as Element;
      this.#frame.append(document.createElement('slot'));
    }
    for (const { name, value } of root.attributes) this.#frame.setAttribute(name, value);
    const hasRest = this.#slots.some((slot) => !slot.name);
    const wanted = [this.#shown, ...(hasRest ? [this.#frame] : [])];
    const isDrawn = [...shadow.children].some((node) => node !== this.#shown && node !== this.#frame);
    if (!isDrawn && shadow.children.length !== wanted.length) shadow.replaceChildren(...wanted);
  }

  #adoptStyles(): void {
    const tree = this.#root.getRootNode() as Partial<ShadowRoot>;
    const { localName, constructor } = this.#host;
    let sheet = AuditMode.#sheets.get(localName);
    if (!sheet) {
      AuditMode.#sheets.set(localName, (sheet = new CSSStyleSheet()));
      const { elementStyles } = constructor as typeof LitElement;
      const css = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
      sheet.replaceSync(scoped(localName, css));
    }
    if (tree.adoptedStyleSheets?.includes(sheet) === false) tree.adoptedStyleSheets.push(sheet);
  }
}

/** By its own `audit`, or by `data-otr-audit` above; `false` is a no. */
function isAudited(host: Element): boolean {
  const asked = host.closest('[audit], [data-otr-audit]') ?? document.documentElement;
  return (asked.getAttribute('audit') ?? asked.getAttribute('data-otr-audit') ?? 'false') !== 'false';
}

/**
 * Neither what the page has put into the tag nor elements within are meant. An id that nothing has makes these styles stronger
 * than the page's, as they are in a shadow tree.
 */
const scoped = (tag: string, css: string): string =>
  `@scope (${tag}>[slot=${NAME}]) to (:scope slot>[slot],:scope [slot=${NAME}]){:scope{display:contents}:scope:not(#_){slot:has(>[slot])>:not([slot]){display:none}${css}}}`;
