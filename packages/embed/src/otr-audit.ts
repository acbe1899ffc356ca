export * from '@otr-elements/core/audit-mode.js';
