import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './host-page.css';

/** Puts a story into a page such as the toolbars describe: its theme, language, direction, width and style sheet. */
export const hostPage: Decorator = (story, { globals }) => {
  const { theme, language, direction, width, host, tree } = globals;
  return html`
    <div class="canvas" data-theme=${theme}>
      <div
        class="host-page"
        data-host=${host}
        data-width=${width}
        ?data-otr-audit=${tree === 'audit'}
        lang=${language}
        dir=${direction === 'auto' ? directionOf(language) : direction}
      >
        ${story()}
      </div>
    </div>
  `;
};

const directionOf = (language: string): string => (language === 'ar' ? 'rtl' : 'ltr');
