export type Extras = typeof import('./extras.ts');

/** Loads {@link Extras}. The embed's build puts another in its place, which holds the file against its hash. */
export const loadExtras = (): Promise<Extras> => import('./extras.ts');
