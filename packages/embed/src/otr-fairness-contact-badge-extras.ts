export * from '@otr-elements/fairness-contact-badge/extras.js';
