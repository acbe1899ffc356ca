// The page in the preview's frame: a host page that shows what the builder around it orders.
import { HOSTS, type Host } from '../choice/choice.ts';
import './preview.css';
import type { PreviewOrder } from './preview-order.ts';

const FOLDER = new URL('otr/', document.baseURI);
const main = document.querySelector('main')!;

playHost(new URLSearchParams(location.search).get('host'));
addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewOrder>) => {
  if (source === parent && origin === location.origin) show(data);
});
// Whoever opened the frame waits for this.
parent.postMessage('ready', location.origin);

function playHost(asked: string | null): void {
  const host: Host = HOSTS.find((each) => each === asked) ?? 'light';
  document.documentElement.classList.add(host);
  if (host !== 'hostile') return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'hostile.css';
  document.head.append(link);
}

function show({ tag, script, attributes, lang, theme, link }: PreviewOrder): void {
  document.documentElement.lang = lang;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (theme !== 'page') element.style.setProperty('color-scheme', theme);
  const paragraph = document.createElement('p');
  const inner = document.createElement('a');
  inner.href = link.href;
  inner.target = '_blank';
  inner.rel = 'noopener';
  inner.textContent = link.text;
  paragraph.append(inner);
  element.append(paragraph);
  main.replaceChildren(element);
  void import(/* @vite-ignore */ new URL(script, FOLDER).href);
}
