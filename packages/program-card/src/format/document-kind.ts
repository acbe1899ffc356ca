const KINDS = /^(pdf|docx?|xlsx?|pptx?|csv|zip|ics|vtt|mp[34]|txt|rtf|epub)$/;

/** What kind of document a link leads to, and how large it is, as people name it: `PDF, 1.2 MB`; empty for a page. */
export function documentKind(url: string, mediaType = '', size = 0): string {
  const ending = [mediaType.replace(/.*\//, ''), /\.(\w+)$/.exec(url.replace(/[?#].*/, ''))?.[1] ?? ''];
  const kind = ending.map((it) => it.toLowerCase()).find((it) => KINDS.test(it));
  return [kind?.toUpperCase(), size && sizeWords(size)].filter(Boolean).join(', ');
}

function sizeWords(bytes: number): string {
  const [unit, amount] = bytes < 999_500 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${amount < 10 && unit === 'MB' ? amount.toFixed(1) : Math.max(1, Math.round(amount))} ${unit}`;
}
