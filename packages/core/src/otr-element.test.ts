import { expect } from '@open-wc/testing';
import { describeDeclaredRoots } from './otr-element.harness.ts';

describeDeclaredRoots('OtrElement');

describe('OtrElement', () => {
  it('has a root of its own where none is declared', async () => {
    const element = document.createElement('otr-test-drawn');
    document.body.append(element);
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
    element.remove();
  });
});
