// python's icalendar with recurring-ical-events, where the machine has them (Debian: python3-recurring-ical-events).
import { PythonProcess } from './python-process.mjs';

const python = new PythonProcess('python-icalendar.py');

/** As `occurrences` of engine.mjs. */
export const occurrences = (job) => python.ask(job);
