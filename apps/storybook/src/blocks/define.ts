import { DocColors } from './doc-colors.ts';
import { DocCode } from './doc-code.ts';
import { DocElements } from './doc-elements.ts';
import { DocMatch } from './doc-match.ts';
import { DocParts } from './doc-parts.ts';
import { HostFrame } from '../host-frame.ts';
import { DocScales } from './doc-scales.ts';
import { DocStart } from './doc-start.ts';
import './blocks.css';

// What the pages in MDX are made of, beside text; and what holds a story in a frame.
const BLOCKS = {
  'doc-code': DocCode,
  'doc-colors': DocColors,
  'doc-elements': DocElements,
  'doc-match': DocMatch,
  'doc-parts': DocParts,
  'doc-scales': DocScales,
  'doc-start': DocStart,
  'host-frame': HostFrame,
};

for (const [name, block] of Object.entries(BLOCKS)) if (!customElements.get(name)) customElements.define(name, block);
