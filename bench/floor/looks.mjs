export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Events that a day of a month shows; the others are counted. */
export const MOST_SHOWN = 3;

/** One style sheet for every floor. */
export const FLOOR_CSS = `
.floor, :host { display: block; height: 800px; overflow: auto; font: 14px/1.4 sans-serif; }
header { display: flex; align-items: center; gap: 8px; }
h2 { flex: 1; margin: 0; text-align: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 2px 4px; border: 1px solid #ccc; vertical-align: top; }
td { height: 120px; }
td.outside { background: #f6f6f6; color: #555; }
td > button { padding: 0; border: 0; background: none; color: #005ea2; font: inherit; }
ul { margin: 0; padding: 0; list-style: none; }
.event { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.event a { color: #005ea2; text-decoration: none; }
.event.all-day a { display: block; padding: 0 4px; border-radius: 3px; background: #005ea2; color: #fff; }
`;
