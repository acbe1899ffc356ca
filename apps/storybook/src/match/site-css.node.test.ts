import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastRatio } from '@otr-elements/tokens/contrast.js';
import { mix, readableShade } from './shades.ts';
import { OURS, primaryOf, siteCss } from './site-css.ts';

describe('the CSS for a site', () => {
  it('is nothing where the site looks as we do', () => assert.equal(siteCss(OURS), ''));

  it('has only what is not ours', () => {
    assert.equal(siteCss({ ...OURS, font: 'Georgia, serif' }), ':root {\n  --otr-font-family: Georgia, serif;\n}\n');
  });

  it('keeps our proportions of corners', () => {
    assert.match(siteCss({ ...OURS, radius: 0 }), /radius-sm: 0px;\n +--otr-radius-md: 0px;\n +--otr-radius-lg: 0px;/);
    assert.match(siteCss({ ...OURS, radius: 6 }), /radius-sm: 3px;\n +--otr-radius-md: 6px;\n +--otr-radius-lg: 12px;/);
  });

  it('changes every distance by the same share', () => {
    assert.match(siteCss({ ...OURS, density: 150 }), /--otr-space-05: 0.375em;[^]*--otr-space-2: 1.5em;/);
  });

  it('lets text grow with the visitor’s', () => {
    assert.match(siteCss({ ...OURS, textSize: 18 }), /--otr-font-size-base: max\(1\.125rem, 18px\);/);
  });
});

describe('the colour of a site', () => {
  const table: [color: string, light: string, why: string][] = [
    ['#1a4480', '#1a4480', 'dark enough: as it is'],
    ['#b50909', '#b50909', 'dark enough: as it is'],
  ];
  for (const [color, light, why] of table) {
    it(`${color} is ${light} on light grounds: ${why}`, () => assert.equal(primaryOf({ ...OURS, color }).light, light));
  }

  for (const color of ['#ffbe2e', '#00a91c', '#ffffff', '#000000', '#73b3e7', '#767676']) {
    it(`${color} carries text in both schemes once it is written`, () => {
      const { light, dark } = primaryOf({ ...OURS, color });
      assert.ok(
        contrastRatio(light, '#ffffff') >= 4.5 && contrastRatio(light, mix('#ffffff', color, 0.12)) >= 4.5,
        light,
      );
      assert.ok(contrastRatio(dark, '#1c1d1f') >= 4.5 && contrastRatio(dark, mix('#1c1d1f', color, 0.12)) >= 4.5, dark);
    });
  }
});

describe('readableShade', () => {
  it('goes no further than it must', () => {
    const shade = readableShade('#ffbe2e', ['#ffffff'], '#000000');
    const before = mix('#ffbe2e', '#000000', 0.98 * shareOf(shade));
    assert.ok(contrastRatio(shade, '#ffffff') >= 4.5 && contrastRatio(before, '#ffffff') < 4.6);
  });
});

/** How far a shade of #ffbe2e is on the way to black. */
const shareOf = (shade: string): number => 1 - parseInt(shade.slice(1, 3), 16) / 255;
