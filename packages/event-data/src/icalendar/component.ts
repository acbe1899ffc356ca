import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Steps } from '../model/steps.ts';
import { parseContentLine, unfoldLines } from './content-line.ts';
import type { ContentLine } from './content-line.ts';

/** What stands between BEGIN and END (RFC 5545 §3.6). */
export interface Component {
  /** In upper case. */
  readonly name: string;
  /** 1-based line of its BEGIN. */
  readonly line: number;
  /** Whether the document ended before the component did. */
  readonly cutOff: boolean;
  readonly properties: readonly ContentLine[];
  readonly components: readonly Component[];
}

/** A component whose lines are not taken apart yet: of many events, only one at a time needs to be. */
export interface ComponentOutline {
  readonly name: string;
  readonly line: number;
  cutOff: boolean;
  readonly lines: string[];
  readonly lineNumbers: number[];
  readonly components: ComponentOutline[];
}

/**
 * Finds the components of a document, with a stack of its own: no nesting is too deep for it. A component that lacks its
 * END ends where the next one of its kind begins, or where the one around it ends.
 *
 * @returns a nameless component that holds the calendars, and whatever else stands at the top
 */
export function* outlineComponents(text: string): Steps<ComponentOutline> {
  const root = createOutline('', 0);
  const open = [root];
  let count = 0;
  for (const [lineText, line] of unfoldLines(text)) {
    if (++count % LINES_OF_A_STEP === 0) yield;
    const property = MAY_BOUND.test(lineText) ? parseContentLine(lineText, line) : undefined;
    if (property?.name === 'BEGIN') {
      begin(open, property);
    } else if (property?.name === 'END') {
      end(open, property);
    } else {
      const { lines, lineNumbers } = open.at(-1)!;
      lines.push(lineText);
      lineNumbers.push(line);
    }
  }
  for (const component of open) component.cutOff = true;
  return root;
}

/** Takes the lines of a component apart, and of those in it. */
export function readComponent(outline: ComponentOutline, problems: Problem[]): Component {
  const { name, line, cutOff, lines, lineNumbers, components } = outline;
  return {
    name,
    line,
    cutOff,
    properties: lines.flatMap((text, index) => readProperty(text, lineNumbers[index]!, problems)),
    components: components.map((each) => readComponent(each, problems)),
  };
}

/** The first property of a name. */
export function findProperty(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

/** All properties of a name. */
export function findProperties(component: Component, name: string): ContentLine[] {
  return component.properties.filter((property) => property.name === name);
}

const LINES_OF_A_STEP = 256;

const MAY_BOUND = /^\s*(BEGIN|END)\b/i;

/** What is nested deeper than any calendar nests is read as part of the component around it. */
const MOST_LEVELS = 16;

/** Components that contain none of their kind, nor one another; at these levels. */
const LEVELS: Readonly<Record<string, number>> = { VCALENDAR: 1, VEVENT: 2, VTODO: 2, VJOURNAL: 2, VTIMEZONE: 2 };

/** The components that are read. What the others hold is dropped, however many there are. */
const KEPT = /^(VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)$/;

function createOutline(name: string, line: number): ComponentOutline {
  return { name, line, cutOff: false, lines: [], lineNumbers: [], components: [] };
}

function readProperty(text: string, line: number, problems: Problem[]): ContentLine | [] {
  const property = parseContentLine(text, line);
  if (property) return property;
  addProblem(problems, { code: 'bad-line', message: `Line ${line} has no name and value; it is skipped.`, line });
  return [];
}

function begin(open: ComponentOutline[], { value, line }: ContentLine): void {
  const component = createOutline(value.trim().toUpperCase(), line);
  const level = Object.hasOwn(LEVELS, component.name) ? (LEVELS[component.name] ?? 0) : MOST_LEVELS;
  // An event without a calendar around it stands at the top.
  while (open.length > 1 && (open.length > level || open.at(-1)?.name === component.name)) open.pop();
  if (KEPT.test(component.name)) open.at(-1)?.components.push(component);
  open.push(component);
}

function end(open: ComponentOutline[], { value }: ContentLine): void {
  const name = value.trim().toUpperCase();
  const index = open.findLastIndex((component) => component.name === name);
  if (index > 0) open.length = index;
}
