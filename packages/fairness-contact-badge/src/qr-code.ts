import { generate } from 'lean-qr/nano';

/** Four modules of quiet ground on every side (ISO/IEC 18004 §9.1). */
const QUIET = 4;

/** A QR code to be drawn: a square of so many units, and the dark ones as a path of SVG. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** @throws Error where the text is too long for a QR code, some 2,900 octets */
export function toQrCode(text: string): QrCode {
  const bitmap = generate(text);
  const path: string[] = [];
  for (let y = 0; y < bitmap.size; y++) {
    for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  }
  return { size: bitmap.size + 2 * QUIET, path: path.join('') };
}
