import { first } from './cycle-first.ts'; // bites: import-x/no-cycle Dependency cycle

export const second = (): number => (Math.random() < 0.5 ? 0 : first());
