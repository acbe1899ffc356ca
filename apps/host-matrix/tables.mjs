import { FORMS } from './hosts/forms.mjs';
import { RecordedTable } from './recorded-table.mjs';

export const HOST_TABLE = new RecordedTable('hosts', ['host', ...Object.keys(FORMS)]);
