// Writes docs/conformance/: the report in GSA's form, and for readers.
import { writeFile } from 'node:fs/promises';
import { reportFiles } from './files.mjs';

for (const [filepath, text] of await reportFiles()) await writeFile(filepath, text);
