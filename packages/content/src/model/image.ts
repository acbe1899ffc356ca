/** A picture. With its measures a page keeps the room for it while it loads. */
export interface Image {
  readonly url: string;
  /** What it shows, for those who do not see it; absent where it only decorates. */
  readonly alt?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}
