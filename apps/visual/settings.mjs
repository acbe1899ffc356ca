/** Windows of a desk and of a phone, in CSS pixels; a page of its own for each, as some stories act by the room that they have. */
export const WINDOWS = [
  { name: 'wide', width: 1100 },
  { name: 'narrow', width: 320 },
];

/** What the visitor's system or the page asks for. */
export const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, direction: 'auto' },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, direction: 'auto' },
  { name: 'forced-colours', media: { colorScheme: 'light', forcedColors: 'active' }, direction: 'auto' },
  { name: 'right-to-left', media: { colorScheme: 'light', forcedColors: 'none' }, direction: 'rtl' },
];

/** @returns {string} of a window and a look, as a picture's file has it */
export const settingOf = (window, look) => `${window.name}-${look.name}`;

/** Every setting of a story. */
export const SETTINGS = WINDOWS.flatMap((window) => LOOKS.map((look) => settingOf(window, look)));
