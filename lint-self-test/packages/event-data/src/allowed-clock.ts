export function parse(text: string): number {
  return new Date(text).getTime() + Date.UTC(2026, 0, 1) + new TextEncoder().encode(new URL(text).host).length;
}
