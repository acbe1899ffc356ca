export const now = [
  new Date(), // bites: no-restricted-syntax knows no clock
  Date(), // bites: no-restricted-syntax knows no clock
  Date.now(), // bites: no-restricted-syntax knows no clock
];

export function screen(): unknown[] {
  return [
    window.name, // bites: no-restricted-globals window
    document.title, // bites: no-restricted-globals document
    globalThis.document, // bites: no-restricted-globals document
    fetch('/feed.ics'), // bites: no-restricted-globals fetch
    setTimeout(screen, 1), // bites: no-restricted-globals setTimeout
    process.env, // bites: no-restricted-globals process
  ];
}

// bites: no-restricted-syntax knows no screen
export function paint(element: HTMLElement): void {
  element.innerHTML = ''; // bites: no-restricted-syntax No text becomes markup
}
