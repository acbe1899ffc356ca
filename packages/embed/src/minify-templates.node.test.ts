import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// Tools of the build have no types.
const { tighten } = (await import(new URL('../build/minify-templates.mjs', import.meta.url).href)) as {
  tighten: (template: string) => Promise<string>;
};

describe('templates', () => {
  const table: [template: string, expected: string, why: string][] = [
    ['\n  <div>\n    <p>A</p>\n    @E\n  </div>\n', '<div><p>A</p>@E</div>', 'line breaks of the source'],
    ['<span>A</span> ', '<span>A</span> ', 'a space between this and what follows'],
    [' @E', ' @E', 'a space after what comes before'],
    ['<span> ↗</span>', '<span> ↗</span>', 'a space at the edge of a word'],
    ['<p><b>A</b> <b>B</b></p>', '<p><b>A</b> <b>B</b></p>', 'a space between words'],
    ['<p>\n  @E\n  @F\n</p>', '<p>@E @F</p>', 'expressions, which may be words'],
    ['<p>A\n  B</p>', '<p>A B</p>', 'words on two lines'],
    ['<li @click=@E ?hidden=@F .value=@G></li>', '<li @click=@E ?hidden=@F .value=@G></li>', 'bindings'],
    [
      '<svg viewBox="0 0 8 8"><path d=@E /></svg>',
      '<svg viewBox="0 0 8 8"><path d=@E /></svg>',
      'capital letters of SVG',
    ],
  ];
  for (const [template, expected, why] of table) {
    it(`are kept as they show: ${why}`, async () => assert.equal(await tighten(template), expected));
  }
});
