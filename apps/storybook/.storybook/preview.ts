import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { themes } from 'storybook/theming';
import '../src/blocks/define.ts';
import { chosenArgs } from '../src/chosen-args.ts';
import { tellShown } from '../src/embed/tell-shown.ts';
import { hostPage } from '../src/host-page.ts';
import { wearSheet } from '../src/hosts/sheets.ts';
import { manifest } from '../src/manifest.ts';
import { playNetwork } from '../src/play-network.ts';
import { globalTypes, initialGlobals } from '../src/toolbars.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [chosenArgs, hostPage],
  beforeEach: [playNetwork, wearSheet],
  afterEach: tellShown,
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
      source: { excludeDecorators: true },
      toc: { headingSelector: 'h2', ignoreSelector: '.docs-story *, .sb-unstyled *' },
      theme: themes.normal,
    },
    options: {
      // Storybook reads this without running it. The pages of an element stand in the order in which one reviews it; between them are
      // its states, as its stories list them.
      storySort: {
        includeNames: true,
        order: [
          'Start',
          'Elements',
          [
            'Event calendar',
            ['Overview', 'Playground', '*', 'Hosts', 'Accessibility', 'Code'],
            'Program card',
            ['Overview', 'Playground', '*', 'Hosts', 'Accessibility', 'Code'],
            'Committee panel',
            ['Overview', 'Playground', '*', 'Hosts', 'Accessibility', 'Code'],
            'Fairness contact badge',
            ['Overview', 'Playground', '*', 'Hosts', 'Accessibility', 'Code'],
          ],
          'Design',
          ['Colours', 'Type and space', 'Parts', 'Match your site'],
        ],
      },
    },
  },
};

export default preview;
