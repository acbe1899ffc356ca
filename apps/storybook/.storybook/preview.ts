import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { hostPage } from '../src/host-page.ts';
import { manifest } from '../src/manifest.ts';
import { globalTypes, initialGlobals } from '../src/toolbars.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [hostPage],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true }, toc: true },
    options: { storySort: { order: ['Welcome', 'Elements'] } },
  },
};

export default preview;
