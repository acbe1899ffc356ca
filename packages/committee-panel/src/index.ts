export { OtrCommitteePanel } from './otr-committee-panel.ts';
