import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { themes } from 'storybook/theming';
import '../src/blocks/define.ts';
import { chosenArgs } from '../src/chosen-args.ts';
import { hostPage } from '../src/host-page.ts';
import { manifest } from '../src/manifest.ts';
import { playNetwork } from '../src/play-network.ts';
import { globalTypes, initialGlobals } from '../src/toolbars.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [chosenArgs, hostPage],
  beforeEach: playNetwork,
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true }, toc: true, theme: themes.normal },
    options: {
      // Storybook reads this without running it. The pages of an element stand in the order in which one reviews it; between them are
      // its states, as its stories list them.
      storySort: {
        includeNames: true,
        order: [
          'Start',
          'Elements',
          ['*', ['Overview', 'Playground', '*', 'Hosts', 'Accessibility', 'Code']],
          'Design',
          ['Colors', 'Type and space', 'Parts', 'Match your site'],
        ],
      },
    },
  },
};

export default preview;
