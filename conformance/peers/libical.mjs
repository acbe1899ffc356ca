// libical 3, where the machine has it (Debian: libical3), called by python's ctypes.
import { PythonProcess } from './python-process.mjs';

const python = new PythonProcess('libical.py');

/** As `occurrences` of engine.mjs. */
export const occurrences = (job) => python.ask(job);
