const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** English dates as strings, without Intl: its first formatter is dear in a new page. */
export const plainWords = {
  month: (date) => `${MONTHS[date.getMonth()]} ${date.getFullYear()}`,
  day: (date) => `${DAYS[date.getDay()]}, ${MONTHS[date.getMonth()]} ${date.getDate()}`,
  time: (date) => {
    const minutes = String(date.getMinutes()).padStart(2, '0');
    return `${date.getHours() % 12 || 12}:${minutes} ${date.getHours() < 12 ? 'AM' : 'PM'}`;
  },
};
