import { adoptStyles, LitElement } from 'lit';
import { loadAuditMode } from './load-audit-mode.ts';

/**
 * What every element of ours is.
 *
 * Owns: what a server has drawn in its place (declarative shadow DOM). It is seen until the element has content of its own, so
 * that nothing flickers, nothing is there twice, and nothing is lost where the content cannot be loaded. It is never taken
 * over part by part: what the server knew may be older than what the page loads. And that the audit mode is loaded where it is
 * asked for; where it cannot be, the browser says so, and the element stays in its shadow tree.
 */
export abstract class OtrElement extends LitElement {
  #declared: readonly ChildNode[] = [];

  constructor() {
    super();
    this.addController({
      hostUpdate: () => {
        if (this.closest(AUDITED) ?? document.documentElement.matches(AUDITED))
          loadAuditMode().then(
            ({ AuditMode }) => {
              AuditMode.follow(this);
            },
            () => undefined,
          );
      },
      hostUpdated: () => {
        if (!this.hasContent) return;
        for (const node of this.#declared) node.remove();
        this.#declared = [];
      },
    });
  }

  /** An `id` of the template: in audit mode it is one of the page's, and has to be its only one. */
  idOf(name: string): string {
    // A server has no root.
    const id = (this.renderRoot as Partial<Element> | undefined)?.id;
    return id ? `${id}-${name}` : name;
  }

  /** Whether what it has to show has come. */
  protected abstract get hasContent(): boolean;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    // Asked of those above: what Lit's hydration makes of a declared root would draw into what is there.
    if (!root) return super.createRenderRoot();
    this.#declared = [...root.childNodes];
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  /** Within what a server has drawn, an element is a picture of itself. */
  protected override shouldUpdate(): boolean {
    return !this.hasAttribute('defer-hydration');
  }
}

/** What asks for the audit mode, of an element itself or of all within. */
const AUDITED = '[audit], [data-otr-audit]';
