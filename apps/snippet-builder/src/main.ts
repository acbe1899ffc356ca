import '@otr-elements/tokens/tokens.css';
import { Builder } from './builder.ts';
import { loadEmbed } from './embed-files.ts';
import './site.css';
import { languageAsked, STRINGS } from './strings/strings.ts';

const root = document.querySelector<HTMLElement>('#app')!;
try {
  new Builder(root, await loadEmbed(new URL('otr/', document.baseURI)));
} catch (error) {
  const sentence = document.createElement('p');
  sentence.textContent = STRINGS[languageAsked(navigator.languages)].failed.replaceAll('`', '');
  root.querySelector('main')?.append(sentence);
  throw error;
}
