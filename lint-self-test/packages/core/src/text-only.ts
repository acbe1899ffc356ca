import { html, svg } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js'; // bites: no-restricted-syntax No text becomes markup
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; // bites: no-restricted-syntax No text becomes markup
import { styleMap } from 'lit/directives/style-map.js'; // bites: no-restricted-syntax Styles belong in
import { unsafeStatic } from 'lit/static-html.js'; // bites: no-restricted-syntax No text becomes markup

export function fromText(element: HTMLElement, text: string): unknown[] {
  element.innerHTML = text; // bites: no-restricted-syntax No text becomes markup
  element['innerHTML'] = text; // bites: no-restricted-syntax No text becomes markup
  element.outerHTML = text; // bites: no-restricted-syntax No text becomes markup
  element.insertAdjacentHTML('beforeend', text); // bites: no-restricted-syntax No text becomes markup
  element.setHTMLUnsafe(text); // bites: no-restricted-syntax No text becomes markup
  document.write(text); // bites: no-restricted-syntax No text becomes markup
  document.createRange().createContextualFragment(text); // bites: no-restricted-syntax No text becomes markup
  new DOMParser().parseFromString(text, 'text/html'); // bites: no-restricted-syntax No text becomes markup
  return [
    html`<p .innerHTML=${text}></p>`, // bites: no-restricted-syntax No text becomes markup
    html`<iframe .srcdoc=${text} title="x"></iframe>`, // bites: no-restricted-syntax No text becomes markup
    html`<iframe srcdoc=${text} title="x"></iframe>`, // bites: no-restricted-syntax No text becomes markup
    html`<p>${unsafeHTML(text)}</p>`, // bites: no-restricted-syntax No text becomes markup
    svg`<g>${unsafeSVG(text)}</g>`, // bites: no-restricted-syntax No text becomes markup
    html`<p>${unsafeStatic(text)}</p>`, // bites: no-restricted-syntax No text becomes markup
  ];
}

export function styled(element: HTMLElement, text: string): unknown[] {
  element.style = text; // bites: no-restricted-syntax Styles belong in
  element.style.cssText = text; // bites: no-restricted-syntax Styles belong in
  element.setAttribute('style', text); // bites: no-restricted-syntax Styles belong in
  element.append(document.createElement('style')); // bites: no-restricted-syntax Styles belong in
  return [
    html`<p style="color: red"></p>`, // bites: no-restricted-syntax Styles belong in
    html`<p class="a" style=${text}></p>`, // bites: no-restricted-syntax Styles belong in
    html`<p .style=${text}></p>`, // bites: no-restricted-syntax Styles belong in
    html`<p style=${styleMap({ color: text })}></p>`, // bites: no-restricted-syntax Styles belong in
    svg`<g style="fill: red"></g>`, // bites: no-restricted-syntax Styles belong in
    html`<style></style>`, // bites: no-restricted-syntax Styles belong in
  ];
}

export function run(element: HTMLElement, text: string): unknown[] {
  eval(text); // bites: no-eval can be harmful
  new Function(text); // bites: @typescript-eslint/no-implied-eval Function constructor
  setTimeout('run()', 1); // bites: @typescript-eslint/no-implied-eval Implied eval
  element.setAttribute('onclick', text); // bites: no-restricted-syntax code made from text
  return [
    html`<button onclick="run()">Run</button>`, // bites: no-restricted-syntax code made from text
    html`<script></script>`, // bites: no-restricted-syntax code made from text
    html`<a href="javascript:run()">Run</a>`, // bites: no-restricted-syntax code made from text
    'javascript:run()', // bites: no-script-url Script URL
  ];
}
