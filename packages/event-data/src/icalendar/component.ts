import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { parseContentLine, unfoldLines } from './content-line.ts';
import type { ContentLine } from './content-line.ts';

/** What stands between BEGIN and END (RFC 5545 §3.6). */
export interface Component {
  /** In upper case. */
  readonly name: string;
  /** 1-based line of its BEGIN. */
  readonly line: number;
  readonly properties: ContentLine[];
  readonly components: Component[];
  /** Whether the document ended before the component did. */
  cutOff?: boolean;
}

/**
 * Reads a document into components, with a stack of its own: no nesting is too deep for it. A component that lacks its END
 * ends where the next one of its kind begins, or where the one around it ends.
 *
 * @returns a nameless component that holds the calendars, and whatever else stands at the top
 */
export function parseComponents(text: string, problems: Problem[]): Component {
  const root = createComponent('', 0);
  const open = [root];
  for (const [lineText, line] of unfoldLines(text)) {
    const property = parseContentLine(lineText, line);
    if (!property) {
      addProblem(problems, { code: 'bad-line', message: `Line ${line} has no name and value; it is skipped.`, line });
    } else if (property.name === 'BEGIN') {
      begin(open, property);
    } else if (property.name === 'END') {
      end(open, property);
    } else {
      open.at(-1)?.properties.push(property);
    }
  }
  for (const component of open) component.cutOff = true;
  return root;
}

/** The first property of a name. */
export function findProperty(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

/** All properties of a name. */
export function findProperties(component: Component, name: string): ContentLine[] {
  return component.properties.filter((property) => property.name === name);
}

/** What is nested deeper than any calendar nests is read as part of the component around it. */
const MOST_LEVELS = 16;

/** Components that contain none of their kind, nor one another; at these levels. */
const LEVELS: Readonly<Record<string, number>> = { VCALENDAR: 1, VEVENT: 2, VTODO: 2, VJOURNAL: 2, VTIMEZONE: 2 };

function createComponent(name: string, line: number): Component {
  return { name, line, properties: [], components: [] };
}

function begin(open: Component[], { value, line }: ContentLine): void {
  const component = createComponent(value.trim().toUpperCase(), line);
  const level = Object.hasOwn(LEVELS, component.name) ? (LEVELS[component.name] ?? 0) : MOST_LEVELS;
  // An event without a calendar around it stands at the top.
  while (open.length > 1 && (open.length > level || open.at(-1)?.name === component.name)) open.pop();
  open.at(-1)?.components.push(component);
  open.push(component);
}

function end(open: Component[], { value }: ContentLine): void {
  const name = value.trim().toUpperCase();
  const index = open.findLastIndex((component) => component.name === name);
  if (index > 0) open.length = index;
}
