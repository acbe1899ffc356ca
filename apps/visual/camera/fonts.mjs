import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files of each family, in the order in which a letter is looked for. */
const FAMILIES = [
  {
    name: 'Public Sans',
    from: '@expo-google-fonts/public-sans',
    files: [
      '400Regular/PublicSans_400Regular.ttf',
      '400Regular_Italic/PublicSans_400Regular_Italic.ttf',
      '600SemiBold/PublicSans_600SemiBold.ttf',
      '700Bold/PublicSans_700Bold.ttf',
      '700Bold_Italic/PublicSans_700Bold_Italic.ttf',
    ],
  },
  {
    name: 'Noto Sans Arabic',
    from: '@expo-google-fonts/noto-sans-arabic',
    files: ['400Regular/NotoSansArabic_400Regular.ttf', '700Bold/NotoSansArabic_700Bold.ttf'],
  },
  {
    name: 'Noto Sans Math',
    from: '@expo-google-fonts/noto-sans-math',
    files: ['400Regular/NotoSansMath_400Regular.ttf'],
  },
  {
    name: 'Noto Sans Symbols 2',
    from: '@expo-google-fonts/noto-sans-symbols-2',
    files: ['400Regular/NotoSansSymbols2_400Regular.ttf'],
  },
  { name: 'Noto Emoji', from: '@expo-google-fonts/noto-emoji', files: ['400Regular/NotoEmoji_400Regular.ttf'] },
];

const require = createRequire(import.meta.url);

/**
 * The only fonts that a browser finds: on Linux it asks fontconfig, which is told of no others. So no letter comes from a font of
 * the machine, whatever a page asks for and whichever letters its fonts lack.
 *
 * @returns {{env: Record<string, string>, remove: () => void}} what the browser is started with
 * @throws Error where browsers do not ask fontconfig
 */
export function onlyOurFonts() {
  if (process.platform !== 'linux')
    throw new Error('Pictures are taken on Linux only: elsewhere a browser draws letters with fonts of the system.');
  const folder = mkdtempSync(path.join(tmpdir(), 'otr-fonts-'));
  for (const font of FAMILIES.flatMap(({ from, files }) => files.map((file) => require.resolve(`${from}/${file}`))))
    copyFileSync(font, path.join(folder, path.basename(font)));
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, configurationOf(folder));
  return {
    env: { ...process.env, FONTCONFIG_FILE: file },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Letters have no smooth edges: see docs/decisions/0010-pictures.md. */
function configurationOf(folder) {
  const off = ['antialias', 'hinting', 'autohint', 'embeddedbitmap'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong">
      ${FAMILIES.map(({ name }) => `<string>${name}</string>`).join('\n      ')}
    </edit>
  </match>
  <match target="font">
    ${off.map((name) => `<edit name="${name}" mode="assign"><bool>false</bool></edit>`).join('\n    ')}
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}
