import type { Choice } from './choice.ts';

/** The embed that snippets are written for. */
export interface Embed {
  readonly version: string;
  /** sha384 by file. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Address of the folder that scripts and content lie in. */
export function addressOfFiles({ folder, version }: Choice, embed: Embed): string {
  if (version === 'copy') return folder;
  return `${folder}${version === 'fixed' ? embed.version : embed.version.split('.')[0]}/`;
}

/** The hash of a file where it never changes. */
export function integrityOf(file: string, { version }: Choice, { integrity }: Embed): string | undefined {
  if (version !== 'fixed') return undefined;
  const hash = integrity[file];
  if (!hash) throw new Error(`integrity.json has no ${file}.`);
  return hash;
}
