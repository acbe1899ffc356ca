export { LAYOUTS, type Layout } from './layout.ts';
export { OtrProgramCard } from './otr-program-card.ts';
export { OtrProgramCards } from './otr-program-cards.ts';
export type { Strings } from './strings/en.ts';
