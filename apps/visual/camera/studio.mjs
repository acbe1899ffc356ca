import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK } from '../../../scripts/story-tour.mjs';
import { onlyOurFonts } from './fonts.mjs';

/** What a picture must not depend on: the screen's colours and the way letters are made to fit its pixels. */
const FLAGS = [
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
];

/** The server has another port each time, and some stories show their own address. */
const HOST = 'storybook.localhost';

/** The built Storybook in a browser that draws alike on every machine. */
export class Studio extends SiteUnderTest {
  #fonts;

  constructor() {
    let host;
    const serve = async (...options) => {
      const server = await serveFolder(...options);
      ({ host } = new URL(server.address));
      return { ...server, address: `http://${HOST}/` };
    };
    super(STORYBOOK, serve, () => ({
      flags: [...FLAGS, `--host-resolver-rules=MAP ${HOST}:80 ${host}`],
      env: this.#fonts.env,
    }));
  }

  async start() {
    this.#fonts = onlyOurFonts();
    await super.start();
  }

  async stop() {
    await super.stop();
    this.#fonts?.remove();
  }
}
