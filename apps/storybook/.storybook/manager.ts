import { addons } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';
import { registerEmbed } from '../src/embed/register.ts';

addons.setConfig({
  theme: create({ base: getPreferredColorScheme(), brandTitle: 'OTR Elements', brandUrl: './', brandTarget: '_self' }),
});
registerEmbed();
