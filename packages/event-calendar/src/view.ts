/** Values of the attribute `view`; `auto` chooses by the width of the container. */
export const VIEWS = ['auto', 'month', 'agenda'] as const;
export type View = (typeof VIEWS)[number];
export type ShownView = Exclude<View, 'auto'>;
