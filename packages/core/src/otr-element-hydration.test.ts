// First, as a page that hydrates other elements has it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { describeDeclaredRoots } from './otr-element.harness.ts';

describeDeclaredRoots('OtrElement on a page with support for hydration');
