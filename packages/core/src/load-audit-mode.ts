/** Loads what only the audit mode needs. The embed's build puts another in its place, which holds the file against its hash. */
export const loadAuditMode = (): Promise<typeof import('./audit-mode.ts')> => import('./audit-mode.ts');
