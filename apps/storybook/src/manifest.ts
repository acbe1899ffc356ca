import committeePanel from '@otr-elements/committee-panel/custom-elements.json' with { type: 'json' };
import eventCalendar from '@otr-elements/event-calendar/custom-elements.json' with { type: 'json' };
import fairnessContactBadge from '@otr-elements/fairness-contact-badge/custom-elements.json' with { type: 'json' };
import programCard from '@otr-elements/program-card/custom-elements.json' with { type: 'json' };

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly { readonly static?: boolean }[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const MANIFESTS: readonly Manifest[] = [committeePanel, eventCalendar, fairnessContactBadge, programCard];

/** The manifests of all elements as one, in the form that Storybook shows best. */
export const manifest = {
  schemaVersion: '1.0.0',
  modules: MANIFESTS.flatMap(({ modules }) => modules).map((module) => ({
    ...module,
    declarations: module.declarations.map(toShown),
  })),
};

/** What the manifest says of one element. */
export function declarationOf(tag: string): Declaration | undefined {
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
}

/** Storybook would offer what belongs to the class as if each element had it, and leaves out the slot without a name. */
function toShown<T extends Declaration>(declaration: T): T {
  return {
    ...declaration,
    members: declaration.members?.filter((member) => !member.static),
    slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
  };
}
