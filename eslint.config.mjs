// Lint of the workspace. scripts/lint-self-test.mjs proves that each rule bites that would else be missed in silence.
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { NO_SCRIPT_IN_TEMPLATES, PURE, SCREEN_GLOBALS, TEXT_ONLY } from './scripts/lint-text-only.mjs';
import walls from './scripts/lint-walls.mjs';

const TYPED = ['packages/*/src/**/*.ts'];
const SOURCES = ['packages/*/src/**/*.{ts,js,mjs}'];
const NEVER_SHIPPED = ['**/*.test.ts', '**/*.stories.ts', '**/*.harness.ts'];
const UNUSED = { ignoreRestSiblings: true, argsIgnorePattern: '^_' };
const ANY_REASON = { allowThrowingAny: true, allowThrowingUnknown: true };
// node:test runs what it is given; the promise it returns is for subtests.
const NODE_TEST = { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' };

export default defineConfig(
  globalIgnores(['**/dist/**', '**/node_modules/**', '**/coverage/**', '**/.turbo/**', 'lint-self-test/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'no-unused-vars': ['error', UNUSED],
      // Control characters are what hostile feeds are made of: we look for them on purpose.
      'no-control-regex': 'off',
    },
  },

  {
    name: 'typescript',
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return report(problem);` is how a reader leaves early with nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Under noUncheckedIndexedAccess `!` is how an index that was just proven is said, at no byte to the visitor.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Lit calls `@click=${this.#handleClick}` with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [NODE_TEST] }],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // `signal.reason` is whatever the one who aborted gave.
      '@typescript-eslint/only-throw-error': ['error', ANY_REASON],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', ANY_REASON],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },

  {
    name: 'typescript of no package',
    files: ['**/*.ts'],
    ignores: TYPED,
    extends: [tseslint.configs.recommended],
  },

  {
    name: 'walls',
    files: ['{packages,apps}/**/*.{ts,js,mjs}'],
    plugins: { walls },
    rules: { 'walls/imports': 'error' },
  },

  {
    name: 'cycles',
    files: SOURCES,
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver': undefined,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },

  {
    name: 'text only',
    files: SOURCES,
    rules: {
      'no-restricted-syntax': ['error', ...TEXT_ONLY, ...NO_SCRIPT_IN_TEMPLATES],
      'no-eval': 'error',
      'no-script-url': 'error',
    },
  },

  {
    name: 'event-data',
    files: ['packages/event-data/src/**/*.ts'],
    ignores: NEVER_SHIPPED,
    rules: {
      'no-restricted-syntax': ['error', ...TEXT_ONLY, ...NO_SCRIPT_IN_TEMPLATES, ...PURE],
      'no-restricted-globals': ['error', { globals: SCREEN_GLOBALS, checkGlobalObject: true }],
    },
  },

  {
    name: 'elements',
    files: TYPED,
    extends: [litPlugin.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
    },
  },

  {
    name: 'tests',
    files: NEVER_SHIPPED,
    rules: {
      // chai's `expect(x).to.be.true` is an expression that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests play hostile pages and hand hostile addresses in, fake what is asynchronous, and read JSON that they wrote themselves.
      'no-restricted-syntax': ['error', ...TEXT_ONLY],
      'no-script-url': 'off',
      'lit-a11y/anchor-is-valid': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },

  {
    name: 'scripts',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    name: 'scripts of a page',
    files: ['apps/**/*.{js,mjs,ts}', 'bench/**/*.{js,mjs}', 'scripts/rehearsal-consumer/*.js', '**/*.e2e.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
