import { StoryTour } from '../../../scripts/story-tour.mjs';
import { LOOKS, settingOf } from '../settings.mjs';

/** For what tells no time of its own: a Tuesday morning in Washington. */
const NOW = new Date('2026-03-10T15:00:00Z');

/**
 * In CSS pixels. What comes further down is more of the same, and is not in a picture: what a browser has not in its window it may
 * not have drawn.
 */
const WINDOW_HEIGHT = 3000;

/** Tours stories in one window, and takes a picture of each in every look. */
export class Camera {
  #tour;
  #devtools;
  #window;
  #direction = 'auto';

  constructor(tour, devtools, window) {
    this.#tour = tour;
    this.#devtools = devtools;
    this.#window = window;
  }

  /**
   * @param {import('./studio.mjs').Studio} studio
   * @param {string} id - of the first story
   * @param {{name: string, width: number}} window
   */
  static async begin(studio, id, window) {
    const tour = await StoryTour.begin(studio, id, {
      viewport: { width: window.width, height: WINDOW_HEIGHT },
      reducedMotion: 'reduce',
      prepare: (page) => page.clock.setFixedTime(NOW),
    });
    // A scheme of the system changes without a new drawing of the story.
    await tour.choose({ theme: 'system' });
    return new Camera(tour, await tour.page.context().newCDPSession(tour.page), window);
  }

  get page() {
    return this.#tour.page;
  }

  /** @returns {string} major version of the Chromium that draws, such as "156" */
  get chromium() {
    return this.page.context().browser().version().split('.')[0];
  }

  /**
   * Shows a story and takes it in one look after the other.
   *
   * @param {string} id
   * @param {(setting: string, take: () => Promise<Buffer>) => Promise<void>} develop - is handed how to take the picture, since it
   *   may want to take it again
   */
  async shoot(id, develop) {
    await this.#turn('auto');
    await this.#light(LOOKS[0].media);
    await this.#tour.show(id);
    await this.#tour.settle();
    for (const look of LOOKS) {
      await this.#light(look.media);
      await this.#turn(look.direction);
      await develop(settingOf(this.#window, look), () => this.take());
    }
  }

  /** @returns {Promise<Buffer>} a PNG of the story as it is now */
  async take() {
    await this.page.evaluate(hideCaret);
    const { right, bottom } = await this.page.evaluate(extentOfStory);
    const clip = { x: 0, y: 0, width: right, height: Math.min(bottom, WINDOW_HEIGHT), scale: 1 };
    const { data } = await this.#devtools.send('Page.captureScreenshot', {
      format: 'png',
      clip,
      captureBeyondViewport: clip.width > this.#window.width,
      optimizeForSpeed: true,
    });
    return Buffer.from(data, 'base64');
  }

  close() {
    return this.#tour.close();
  }

  async #light(media) {
    await this.page.emulateMedia(media);
    await this.page.evaluate(drawn);
  }

  /** Story and element are drawn anew. */
  async #turn(direction) {
    if (direction === this.#direction) return;
    this.#direction = direction;
    await this.#tour.choose({ direction });
    await this.#tour.settle();
  }
}

/** Runs in the page. */
function drawn() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Runs in the page: up to where the story goes, with the room that the canvas leaves around it. */
function extentOfStory() {
  const canvas = document.querySelector('.canvas');
  const around = Number.parseFloat(getComputedStyle(canvas).paddingBottom);
  const bottoms = [...canvas.children].map((child) => child.getBoundingClientRect().top + child.scrollHeight);
  return {
    right: document.documentElement.scrollWidth,
    bottom: Math.ceil(Math.max(...bottoms) + around),
  };
}

/**
 * Runs in the page: a caret blinks, and so is in one picture and not in the next. It is where the selection is, so without one there is
 * none, and the field keeps the focus. Its colour would not do: forced colours show it all the same.
 */
function hideCaret() {
  document.getSelection().removeAllRanges();
}
