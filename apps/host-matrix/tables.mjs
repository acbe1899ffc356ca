import { RecordedTable } from '../../scripts/recorded-table.mjs';
import { FORMS } from './hosts/forms.mjs';

export const HOST_TABLE = new RecordedTable('embedding.md', 'hosts', ['host', ...Object.keys(FORMS)]);
