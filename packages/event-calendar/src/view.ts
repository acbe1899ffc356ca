/** Values of the attribute `view`; `auto` chooses by the width of the container. */
export const VIEWS = ['auto', 'month', 'agenda', 'categories', 'upcoming'] as const;
export type View = (typeof VIEWS)[number];
export type ShownView = Exclude<View, 'auto'>;

/** The views that a visitor can choose. */
export const SHOWN_VIEWS = ['month', 'agenda', 'categories'] as const satisfies readonly ShownView[];
