import { tokens } from '@otr-elements/tokens';
import { css } from 'lit';
import { first } from './cycle-first.ts';

export { css, first, tokens };
