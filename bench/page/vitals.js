/* What a page notes of its own loading; stands first in it. */
window.vitals = (() => {
  const seen = { longtask: [], 'layout-shift': [], event: [] };
  for (const [type, entries] of Object.entries(seen)) {
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type, buffered: true, durationThreshold: 16 });
  }
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    /** Total blocking time: what long tasks last beyond 50 ms each. */
    tbt: () => sum(seen.longtask.map(({ duration }) => Math.max(0, duration - 50))),
    cls: () => sum(seen['layout-shift'].filter((shift) => !shift.hadRecentInput).map(({ value }) => value)),
    /** The longest interaction; the browser tells those from 16 ms. */
    inp: () => Math.max(8, ...seen.event.filter((each) => each.interactionId).map(({ duration }) => duration)),
    fcp: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    kilobytes: () => sum(performance.getEntriesByType('resource').map(({ encodedBodySize }) => encodedBodySize)) / 1000,
  };
})();
