import { render as renderPage } from 'svelte/server';
import Page from './Page.svelte';

export function render(state) {
  return renderPage(Page, { props: { state } }).body;
}
