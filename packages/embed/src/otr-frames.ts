// Frames of our pages as tall as what they show. In such a page this script tells its height, on the page with the frame it
// listens; the library is the same for both.
import { initialize } from '@open-iframe-resizer/core';

// In a variable: Vite would put the file itself in the place of its address.
const SCRIPT = import.meta.url;
const FOLDER = new URL('embed/', SCRIPT).href;

for (const frame of document.getElementsByTagName('iframe')) grow(frame);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node instanceof HTMLIFrameElement) grow(node);
      else for (const frame of node.getElementsByTagName('iframe')) grow(frame);
    }
  }
}).observe(document, { childList: true, subtree: true });

/** A frame of another page stays as the page has it. */
function grow(frame: HTMLIFrameElement): void {
  if (frame.src.startsWith(FOLDER)) void initialize({}, frame);
}
