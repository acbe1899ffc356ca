/** A page of Storybook that goes from play to play. */
export async function beginPlays(site) {
  const first = 'elements-event-calendar--playground';
  // Wide enough for tabs and for a month, which a story shows in a column of the width that the toolbar names.
  const { page } = await site.visit(`iframe.html?id=${first}&viewMode=story&globals=a11y.manual:!true`, {
    viewport: { width: 1000, height: 1000 },
  });
  await page.locator('otr-event-calendar').waitFor();
  return page;
}

/**
 * Shows a story, and waits until it has done what it does by itself.
 *
 * @param {import('playwright-core').Page} page - of `beginPlays`
 * @param {string} storyId - another than the one before: a story that is shown is not played again
 * @param {Record<string, string>} globals - what the toolbars choose
 * @returns {Promise<string[]>} what went wrong
 */
export function play(page, storyId, globals) {
  return page.evaluate(playInPage, { storyId, globals });
}

/** Runs in the page. The events are those that Storybook's own panel listens to. */
function playInPage({ storyId, globals }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const faults = new Set();
    const tell = (error) => faults.add(error.message ?? error.description ?? String(error));
    const listeners = {
      playFunctionThrewException: tell,
      unhandledErrorsWhilePlaying: (errors) => errors.forEach(tell),
      storyThrewException: tell,
      storyErrored: tell,
      storyMissing: () => finish({ storyId, status: 'error' }),
      storyFinished: finish,
    };
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    channel.emit('updateGlobals', { globals });
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });

    function finish({ storyId: finished, status }) {
      if (finished !== storyId) return;
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      if (status === 'error' && !faults.size) tell(`${storyId} did not finish.`);
      resolve([...faults]);
    }
  });
}
