import { TOKENS, colorsOf } from '../theme-colors.ts';
import { mix, readableShade } from './shades.ts';

/** What a site says of itself. */
export interface Site {
  /** `#rrggbb` */
  readonly color: string;
  /** A list of fonts as in CSS; empty for ours. */
  readonly font: string;
  /** Of the middle corner, in CSS pixels. */
  readonly radius: number;
  /** Of the usual distances, in percent. */
  readonly density: number;
  /** In CSS pixels at the browser’s usual text size. */
  readonly textSize: number;
}

/** Our own look: what is left as it is here is not written. */
export const OURS: Site = {
  color: colorsOf('USWDS').get('primary')!.light,
  font: '',
  radius: 4,
  density: 100,
  textSize: 16,
};

/** The custom properties that make the elements look like a site, as a rule for its style sheet. */
export function siteCss(site: Site): string {
  const lines = [...colors(site), ...font(site), ...radii(site), ...spaces(site), ...textSize(site)];
  return lines.length ? `:root {\n${lines.map((line) => `  ${line};\n`).join('')}}\n` : '';
}

/** The colour as it is written, for each scheme: it can carry text on the background and on its own light ground. */
export function primaryOf({ color }: Site): { readonly light: string; readonly dark: string } {
  const [onLight, onDark] = [groundOf(color, 'light'), groundOf(color, 'dark')];
  const usual = colorsOf('USWDS');
  return {
    light: readableShade(color, [usual.get('base-lightest')!.light, onLight], '#000000'),
    dark: readableShade(color, [usual.get('base-lightest')!.dark, onDark], '#ffffff'),
  };
}

function colors(site: Site): string[] {
  if (site.color === OURS.color) return [];
  const { light, dark } = primaryOf(site);
  const pair = (name: string, onLight: string, onDark: string) =>
    `--otr-color-${name}: light-dark(${onLight}, ${onDark})`;
  return [
    pair('primary', light, dark),
    pair('primary-dark', mix(light, '#000000', 0.3), mix(dark, '#ffffff', 0.4)),
    pair('primary-darker', mix(light, '#000000', 0.5), mix(dark, '#ffffff', 0.7)),
    pair('primary-lighter', groundOf(site.color, 'light'), groundOf(site.color, 'dark')),
  ];
}

/** A trace of the colour in the ground. */
function groundOf(color: string, scheme: 'light' | 'dark'): string {
  return mix(colorsOf('USWDS').get('background')![scheme], color, 0.12);
}

const font = ({ font }: Site): string[] => (font ? [`--otr-font-family: ${font}`] : []);

/** Half as much for small corners, twice for large ones, as ours are. */
function radii({ radius }: Site): string[] {
  if (radius === OURS.radius) return [];
  return [`--otr-radius-sm: ${radius / 2}px`, `--otr-radius-md: ${radius}px`, `--otr-radius-lg: ${radius * 2}px`];
}

function spaces({ density }: Site): string[] {
  if (density === OURS.density) return [];
  return TOKENS.filter(({ name }) => name.startsWith('space-'))
    .map(({ name, value }) => ({ name, size: parseFloat(value) }))
    .sort((a, b) => a.size - b.size)
    .map(({ name, size }) => `--otr-${name}: ${Number(((size * density) / 100).toFixed(3))}em`);
}

/** Follows a visitor who asks for larger text, and not a page that shrinks its root, as ours does. */
function textSize({ textSize }: Site): string[] {
  return textSize === OURS.textSize ? [] : [`--otr-font-size-base: max(${textSize / 16}rem, ${textSize}px)`];
}
