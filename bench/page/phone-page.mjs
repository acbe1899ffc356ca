/**
 * A page of prose with a calendar in it, as its makers say to put it there.
 *
 * @param contender - as built
 */
export function phonePage({ module, scripts, styles, tag }, feed, date) {
  const sheets = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sample events</title>
<link rel="icon" href="data:,">
<script src="/page/vitals.js"></script>
<script src="/page/measure.js"></script>
<style>body { max-width: 1100px; margin: 0 auto; font: 16px/1.5 sans-serif; }</style>
${sheets}
<h1>Sample events</h1>
<p>What the sample agency holds in public: meetings, webinars and briefings.</p>
${tag ? ourMarkup(scripts[0] ?? module, tag({ feed, date })) : hostMarkup(module, feed, date)}
<h2>Contact</h2>
<p>Questions about an event go to those who hold it.</p>
<p>Every notice names them.</p>
</html>`;
}

function ourMarkup(script, tag) {
  return `<script type="module" src="${script}"></script>\n${tag}`;
}

function hostMarkup(module, feed, date) {
  const options = JSON.stringify({ feed, date });
  return `<div id="host"></div>
<script type="module">
import { mount } from '${module}';
mount(document.getElementById('host'), ${options});
</script>`;
}
