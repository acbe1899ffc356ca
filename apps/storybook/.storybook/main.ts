import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

/** The folder that a file of one of our packages lies in. */
const folderOf = (file: string): string => dirname(fileURLToPath(import.meta.resolve(file)));

/** USWDS is in the public domain; its fonts are not, and ask that their licence goes with them. */
const USWDS_LICENSE = new URL('../../LICENSE.md', import.meta.resolve('@uswds/uswds/css/uswds.min.css'));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.mdx', '../../../packages/*/src/*.mdx', '../../../packages/*/src/*.stories.ts'],
  addons: [
    // MDX alone knows no tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    '../public',
    { from: folderOf('@otr-elements/fixtures/calendar-sample.json'), to: '/feeds' },
    { from: folderOf('@otr-elements/fixtures/contacts/contact-sample.json'), to: '/contacts' },
    { from: folderOf('@otr-elements/content/data/events.json'), to: '/content' },
    { from: fileURLToPath(USWDS_LICENSE), to: '/licenses/uswds.md' },
  ],
  // Nothing is asked of or told to another server, while building or when shown.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // Width and theme have toolbars of their own: an element follows its container and `color-scheme`, not the window.
  features: {
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // Quiet, and Storybook's own chunks are as large as they are. The style sheets of hosts stay as their authors wrote them.
  viteFinal: ({ build, ...vite }) => ({
    ...vite,
    logLevel: 'warn',
    build: {
      ...build,
      chunkSizeWarningLimit: 1500,
      cssMinify: false,
      rolldownOptions: { ...build?.rolldownOptions, checks: { bundlerTimings: false } },
    },
  }),
};

export default config;
