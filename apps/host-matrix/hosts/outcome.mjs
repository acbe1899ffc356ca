const WIDGET = 'otr-event-calendar';
const PATIENCE = 20_000;

/**
 * What a visitor sees of a widget that an author placed.
 *
 * @param {import('playwright-core').Page} page - with the loader, loaded
 * @returns {Promise<'widget' | 'widget without its attributes' | 'list' | 'link' | 'nothing'>}
 */
export async function outcomeOn(page) {
  const frame = await page.$('main iframe');
  const place = frame ? await frame.contentFrame() : page;
  const widget = place.locator(WIDGET);
  if (await widget.count()) {
    await widget.locator('.item').first().waitFor({ timeout: PATIENCE });
    const has = await widget.evaluate((element) =>
      [element.getAttribute('view'), element.getAttribute('limit')].join(),
    );
    return has === 'upcoming,2' ? 'widget' : 'widget without its attributes';
  }
  if (await isSeen(page, 'a[href*="/summit"]')) return 'list';
  return (await isSeen(page, 'a[href*="/otr/embed/"]')) ? 'link' : 'nothing';
}

async function isSeen(page, link) {
  const found = page.locator(`main ${link}`);
  return (await found.count()) === 1 && (await found.isVisible());
}
