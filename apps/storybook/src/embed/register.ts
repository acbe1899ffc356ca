import { createElement, useState, type ReactElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types, useChannel, useStorybookState } from 'storybook/manager-api';
import { useTheme } from 'storybook/theming';
import { EmbedPanel } from './embed-panel.ts';
import { SHOWN, type Shown } from './shown.ts';

const ADDON = 'otr/embed';
const TAG = 'embed-panel';

/** Puts the panel “Embed” beside Controls. */
export function registerEmbed(): void {
  if (!customElements.get(TAG)) customElements.define(TAG, EmbedPanel);
  addons.register(ADDON, () => {
    addons.add(`${ADDON}/panel`, {
      type: types.PANEL,
      title: 'Embed',
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active }) => createElement(AddonPanel, { active: active ?? false, children: createElement(Panel) }),
    });
  });
}

function Panel(): ReactElement {
  const { storyId } = useStorybookState();
  const [shown, setShown] = useState(lastShown);
  useChannel({ [SHOWN]: setShown });
  const { base } = useTheme();
  return createElement(TAG, {
    ref: (panel: EmbedPanel | null) => {
      if (panel) Object.assign(panel, { base, shown: shown?.storyId === storyId ? shown : undefined });
    },
  });
}

/** What was told while no panel was there to hear it. */
function lastShown(): Shown | undefined {
  const [shown] = (addons.getChannel().last(SHOWN) ?? []) as [Shown?];
  return shown;
}
