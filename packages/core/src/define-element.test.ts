import { expect } from '@open-wc/testing';
import { defineElement } from './define-element.ts';

describe('defineElement', () => {
  const warn = console.warn;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('defines a tag', () => {
    class First extends HTMLElement {}
    defineElement('otr-test-defined', First);
    expect(document.createElement('otr-test-defined')).to.be.instanceOf(First);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first definition and says so once', () => {
    class First extends HTMLElement {}
    defineElement('otr-test-twice', First);
    defineElement('otr-test-twice', class extends HTMLElement {});
    defineElement('otr-test-twice', class extends HTMLElement {});
    expect(customElements.get('otr-test-twice')).to.equal(First);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<otr-test-twice> is already defined').and.contain('#element-defined-twice');
  });

  it('is silent when the same class comes again', () => {
    class First extends HTMLElement {}
    defineElement('otr-test-same', First);
    defineElement('otr-test-same', First);
    expect(warnings).to.deep.equal([]);
  });
});
