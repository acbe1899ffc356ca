/**
 * One page that opens from disk: what was accepted, what is, and where they differ, side by side and one over the other.
 *
 * @param {{story: string, setting: string, what: string, pictures: Record<string, Uint8Array>}[]} differences
 * @returns {string} HTML
 */
export function pageOf(differences) {
  const stories = [...new Set(differences.map(({ story }) => story))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${differences.length} pictures differ</title>
<style>${STYLES}</style>
<h1>${differences.length} pictures of ${stories.length} stories differ</h1>
<p>If all of it is right: <code>node apps/visual/accept.mjs</code></p>
${stories.map((story) => sectionOf(story, differences)).join('')}
<script>${SCRIPT}</script>
</html>
`;
}

function sectionOf(story, differences) {
  const own = differences.filter((difference) => difference.story === story);
  return `<section>
<h2>${story}</h2>
<p>If it is right: <code>node apps/visual/accept.mjs ${story}</code></p>
${own.map(figureOf).join('')}
</section>`;
}

function figureOf({ setting, what, pictures: { expected, actual, difference } }) {
  if (!actual) return `<h3>${setting}: ${what}</h3>\n<p>Its pictures are in this folder.</p>`;
  return `<h3>${setting}: ${what}</h3>
<div class="side-by-side">
${figure('Accepted', expected)}${figure('Now', actual)}${figure('Where they differ', difference)}
</div>
${expected ? overlay(expected, actual) : ''}`;
}

function figure(caption, png) {
  return png ? `<figure><figcaption>${caption}</figcaption>${image(png, caption)}</figure>` : '';
}

function overlay(expected, actual) {
  return `<details><summary>One over the other</summary>
<label>Accepted <input type="range" min="0" max="100" value="50"> Now</label>
<div class="overlay">${image(expected, 'Accepted')}${image(actual, 'Now')}</div>
</details>`;
}

function image(png, text) {
  return `<img alt="${text}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
}

const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
section { border-top: 2px solid; }
figure { margin: 0; flex: 0 1 auto; min-width: 0; }
img { max-width: 100%; border: 1px solid GrayText; background: #808080; }
.side-by-side { display: flex; gap: 16px; align-items: flex-start; }
.overlay { position: relative; display: inline-block; --share: 50%; }
.overlay img + img { position: absolute; inset: 0 auto auto 0; clip-path: inset(0 0 0 var(--share)); }
`;

const SCRIPT = `
for (const range of document.querySelectorAll('input[type=range]'))
  range.addEventListener('input', () => {
    range.closest('details').querySelector('.overlay').style.setProperty('--share', range.value + '%');
  });
`;
