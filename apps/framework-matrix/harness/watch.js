// The first script of each page: keeps what the console is told, who listens to the page, and what is asked for.
(() => {
  const watched = { messages: [], listeners: [], asked: [], pending: [] };
  window.watched = watched;
  // Lit's build for developers says that it is one.
  window.litIssuedWarnings = new Set(['dev-mode']);

  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      watched.messages.push(words.map(String).join(' '));
      say.apply(console, words);
    };
  }
  window.addEventListener('error', ({ message }) => watched.messages.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => watched.messages.push(String(reason)));

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isOfPage = (target) => [window, document].includes(target) || target instanceof MediaQueryList;

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const target = this ?? window;
    if (callback && isOfPage(target) && !options?.signal?.aborted) {
      forget(target, type, callback, options);
      watched.listeners.push({ target, type, callback, isCapture: isCapture(options) });
      if (options?.signal) {
        addEventListener.call(options.signal, 'abort', () => forget(target, type, callback, options));
      }
    }
    return addEventListener.call(target, type, callback, options);
  };

  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    forget(target, type, callback, options);
    return removeEventListener.call(target, type, callback, options);
  };

  function forget(target, type, callback, options) {
    watched.listeners = watched.listeners.filter(
      (one) =>
        one.target !== target || one.type !== type || one.callback !== callback || one.isCapture !== isCapture(options),
    );
  }

  function isCapture(options) {
    return Boolean(typeof options === 'object' ? options?.capture : options);
  }

  // An address that ends in "never" is not answered: who gives up on it says so.
  const { fetch } = window;
  window.fetch = (address, init) => {
    const url = String(address.url ?? address);
    watched.asked.push(url);
    if (!url.endsWith('never')) return fetch(address, init);
    watched.pending.push(url);
    return new Promise((_, reject) => {
      init.signal.addEventListener('abort', () => {
        watched.pending.splice(watched.pending.indexOf(url), 1);
        reject(init.signal.reason);
      });
    });
  };
})();
