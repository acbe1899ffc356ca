import { originOf } from '../choice/address.ts';
import { CODE_FORMS, type Choice, type Form } from '../choice/choice.ts';
import { addressOfFiles, type Embed } from '../choice/folder.ts';
import { documentAddresses } from './applied.ts';

/** Why a directive is needed. */
export const REASONS = ['scripts', 'bundle', 'grow', 'data', 'frame', 'styles', 'pictures', 'trustedTypes'] as const;
export type Reason = (typeof REASONS)[number];

/** What a Content-Security-Policy has to allow. */
export interface Directive {
  readonly name: 'script-src' | 'connect-src' | 'frame-src' | 'style-src' | 'img-src' | 'trusted-types';
  readonly sources: readonly string[];
  readonly reason: Reason;
  /** Needed only where the reason holds: the page enforces Trusted Types, or the data has pictures. */
  readonly isConditional: boolean;
}

/** Names of Trusted Types policies: ours in the scripts of the embed; from npm that of Lit, beside that of the framework. */
const TRUSTED_TYPES: Partial<Record<Form, readonly string[]>> = {
  npm: ['lit-html'],
  react: ['lit-html'],
  vue: ['lit-html', 'vue'],
  angular: ['lit-html', 'angular'],
};

/** The directives that the snippet of a choice needs, and no others. */
export function policyOf(choice: Choice, embed: Embed): readonly Directive[] {
  const { form, theme } = choice;
  const files = sourceOfFolder(choice.folder);
  const isCode = CODE_FORMS.includes(form);
  const styles = theme === 'page' ? [] : [needs('style-src', ["'self'"], 'styles')];
  if (form === 'frame') {
    return [needs('frame-src', [files], 'frame'), needs('script-src', [files], 'grow'), ...styles];
  }
  return [
    needs('script-src', [isCode ? "'self'" : files], isCode ? 'bundle' : 'scripts'),
    needs('connect-src', dataSources(choice, embed), 'data'),
    ...styles,
    ...pictures(choice),
    { ...needs('trusted-types', TRUSTED_TYPES[form] ?? ['otr-lit'], 'trustedTypes'), isConditional: true },
  ];
}

/** Directives as a header has them. */
export function policyText(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => `${name} ${sources.join(' ')};`).join('\n');
}

function needs(name: Directive['name'], sources: readonly string[], reason: Reason): Directive {
  return { name, sources, reason, isConditional: false };
}

/** Hosts of the documents; of the folder's own the folder is enough. A link names no data of its own. */
function dataSources(choice: Choice, embed: Embed): string[] {
  const attributes = choice.form === 'link' ? {} : choice.attributes;
  const files = addressOfFiles(choice, embed);
  const sources = Object.values(documentAddresses({ ...choice, attributes }, embed)).map((address) =>
    address.startsWith(files) ? sourceOfFolder(choice.folder) : (originOf(address) ?? "'self'"),
  );
  return [...new Set(sources)];
}

/** Only cards have pictures, and the published content has none. */
function pictures({ form, widget, attributes }: Choice): Directive[] {
  if (form === 'link' || !attributes['src'] || !widget.name.startsWith('program-')) return [];
  return [{ ...needs('img-src', [originOf(attributes['src']) ?? "'self'"], 'pictures'), isConditional: true }];
}

/** A source ends at `;` or `,` (CSP3 §2.3.1), so in a path they are written as codes. */
function sourceOfFolder(folder: string): string {
  return originOf(folder) === undefined ? "'self'" : folder.replaceAll(';', '%3B').replaceAll(',', '%2C');
}
