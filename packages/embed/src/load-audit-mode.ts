import { loadModule } from './load-module.ts';

type Module = typeof import('@otr-elements/core/audit-mode.js');

// In a variable: Vite would put the file itself in the place of its address.
const SCRIPT = import.meta.url;

/** Hash of the file below, written here by the build. */
declare const AUDIT_INTEGRITY: string;

let loading: Promise<unknown> | undefined;

/** Takes the place of core's own loader (see build/lazy-parts.mjs): the file beside the script, asked for once. */
export const loadAuditMode = (): Promise<Module> =>
  (loading ??= loadModule(new URL('otr-audit.js', SCRIPT).href, AUDIT_INTEGRITY)) as Promise<Module>;
