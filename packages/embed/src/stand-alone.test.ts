import { expect, fixture } from '@open-wc/testing';
import { standAlone } from './stand-alone.ts';

const LINK = '<a href="#">Events</a>';

describe('a link that stands alone', () => {
  const cases: [what: string, page: string, whole: string | undefined][] = [
    ['is the paragraph that has nothing else', `<div><p>Before</p><p> ${LINK} </p></div>`, 'P'],
    ['is the paragraph around its emphasis', `<div>Before<p><strong><span>${LINK}</span></strong></p></div>`, 'P'],
    ['is itself in a list entry', `<ul><li>${LINK}</li><li>More</li></ul>`, 'A'],
    ['is itself in a cell', `<table><tr><td>${LINK}</td><td>More</td></tr></table>`, 'A'],
    ['is itself with its emphasis in a list entry', `<ul><li><em>${LINK}</em></li><li>More</li></ul>`, 'EM'],
    ['is not in a sentence', `<div><p>See ${LINK}.</p></div>`, undefined],
    ['is not in an emphasis in a sentence', `<div><p>See <em>${LINK}</em></p></div>`, undefined],
    ['is not beside text without a paragraph', `<div>See<br />${LINK}</div>`, undefined],
    ['is not beside another link', `<ul><li>${LINK} <a href="#more">More</a></li></ul>`, undefined],
  ];
  for (const [what, page, whole] of cases) {
    it(what, async () => {
      const root = await fixture(page);
      expect(standAlone(root.querySelector('a')!)?.tagName).to.equal(whole);
    });
  }
});
