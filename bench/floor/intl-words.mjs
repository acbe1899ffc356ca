/** The same words as plain-words.mjs, by Intl; the formatters are made when this is called. */
export function intlWords() {
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' });
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
  return {
    month: (date) => month.format(date),
    day: (date) => day.format(date),
    time: (date) => time.format(date),
  };
}
