import { integer, isoDate, object, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { Link } from '../model/link.ts';
import { prose } from './scalars.ts';

export const link: Read<Link> = object(
  { url: webUrl, title: prose, mediaType: prose, size: integer(1), lastModified: isoDate },
  { required: ['url'] },
);
