import { nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class WhenOpen extends Directive {
  override render(renderContent: () => unknown): unknown {
    return renderContent();
  }

  override update({ parentNode }: ChildPart, [renderContent]: [renderContent: () => unknown]): unknown {
    return (parentNode as Partial<HTMLDetailsElement>).open ? renderContent() : nothing;
  }
}

/**
 * Renders the content of the `<details>` around it only while that is open: most visitors open few. Render anew at its
 * event `toggle`.
 */
export const whenOpen = directive(WhenOpen);
