/* What runs in the page beside a calendar. Times are milliseconds to the end of the frame that shows the result. */
window.bench = (() => {
  let contender;
  let calendar;
  let changedAt = 0;

  /** Resolves after the next frame was drawn. */
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      });
    });

  const root = () => {
    const host = document.querySelector(contender.host);
    return host?.shadowRoot ?? host;
  };
  const count = (selector) => root()?.querySelectorAll(selector).length ?? 0;

  /** Looks once a frame whether something is there. */
  async function until(isThere, limit = 60_000) {
    const begin = performance.now();
    for (;;) {
      const at = await drawn();
      if (isThere()) return at - begin;
      if (at - begin > limit) throw new Error('it did not get there');
    }
  }

  const loaded = (element) =>
    new Promise((resolve, reject) => {
      Object.assign(element, { onload: resolve, onerror: reject });
      document.head.append(element);
    });
  const addSheet = (href) => loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));

  function watchChanges() {
    const note = () => {
      changedAt = performance.now();
    };
    note();
    new MutationObserver(note).observe(root(), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }

  const monthText = () => [...root().querySelectorAll(contender.shown)].map((event) => event.textContent).join('\n');

  return {
    count,

    /** From before anything is asked for to the first frame with the month's events. */
    async load(given, feed, date, least) {
      contender = given;
      const begin = performance.now();
      const sheets = contender.styles.map(addSheet);
      await Promise.all([...sheets, ...contender.scripts.map((script) => import(script))]);
      const { mount } = await import(contender.module);
      calendar = await mount(document.getElementById('host'), { feed, date });
      await until(() => count(contender.shown) >= least);
      const painted = performance.now() - begin;
      watchChanges();
      return painted;
    },

    /** Milliseconds since the calendar last changed. */
    quietFor: () => performance.now() - changedAt,

    next() {
      const before = monthText();
      calendar.next();
      return until(() => {
        const text = monthText();
        return text && text !== before;
      });
    },

    hasAgenda: () => Boolean(calendar.agenda),
    agenda() {
      calendar.agenda();
      return until(() => count(contender.listed) > 0);
    },

    /** For a page that has the calendar in its markup. */
    untilShown(given, least) {
      contender = given;
      return until(() => count(contender.shown) >= least);
    },

    /** Where a visitor clicks for the next month, if the calendar has such a button. */
    nextButton() {
      const words = (element) =>
        [element, ...element.children].flatMap(({ ariaLabel, title, textContent, className }) => [
          ariaLabel,
          title,
          textContent,
          className,
        ]);
      const button = [...root().querySelectorAll('button, [role="button"]')].find((each) =>
        words(each).some((text) => /next/i.test(text)),
      );
      if (!button) return undefined;
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
})();
