import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './Page.vue';

export function render(state) {
  return renderToString(createSSRApp(() => h(Page, { state })));
}
