/** Values of the attribute `view`; `auto` chooses by the width of the container. */
export const VIEWS = ['auto', 'month', 'week', 'agenda', 'categories', 'upcoming'] as const;
export type View = (typeof VIEWS)[number];
export type ShownView = Exclude<View, 'auto'>;

/** The views that a visitor can choose. */
export const SHOWN_VIEWS = ['month', 'week', 'agenda', 'categories'] as const satisfies readonly ShownView[];
