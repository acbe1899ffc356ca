/** The name of the event by which the page of a story tells the panel what stands on it. */
export const SHOWN = 'otr/embed/shown';

/** What stands on the page of a story, as far as a snippet has to know. */
export interface Shown {
  readonly storyId: string;
  /** Name of the widget, such as `event-calendar`; none where the story has no element of its own. */
  readonly widget: string | undefined;
  /** Of its tag, as they are now. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties that no attribute can say, as JSON. */
  readonly scripted: Readonly<Record<string, string>>;
  readonly hasContent: boolean;
  readonly hasSeveral: boolean;
  /** Whether time stands still. */
  readonly isStill: boolean;
  /** Whether something was clicked or chosen when it was drawn. */
  readonly isPlayed: boolean;
}
