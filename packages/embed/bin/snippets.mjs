import { elementTag, scriptTag } from './snippet.mjs';

const NAMES = {
  'otr-event-calendar': 'Event calendar',
  'otr-program-cards': 'Programs',
  'otr-committee-panel': 'Advisory committee',
  'otr-fairness-contact-badge': 'Regulatory fairness contact',
};

/**
 * What an editor pastes to have one version for good.
 *
 * @param {string} version
 * @param {Record<string, string>} integrity - what integrity.json holds
 * @param {string} folder - address of the version's folder, with a slash at its end
 */
export function snippetsOf(version, integrity, folder) {
  const script = (name) => scriptTag(`${folder}${name}.js`, integrity[`${name}.js`]);
  const parts = Object.entries(NAMES).map(([tag, name]) => [
    name,
    script(tag),
    elementTag(tag, tag === 'otr-committee-panel' ? { committee: 'coac' } : {}),
  ]);
  const links = ['Once in the template of a site, for links and every tag', script('otr-loader')];
  return `${[
    [
      `OTR Elements ${version}: what to paste`,
      'A version in the address stays what it is; `integrity` holds it to that.',
    ],
    ...parts,
    links,
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
