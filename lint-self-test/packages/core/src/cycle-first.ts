import { second } from './cycle-second.ts'; // bites: import-x/no-cycle Dependency cycle

export const first = (): number => second() + 1;
