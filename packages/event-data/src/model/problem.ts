/** What was found wrong in a document, in words its editor understands. A problem never hides the entries beside it. */
export interface Problem {
  /** Stable, kebab-case; every code has a heading in docs/problems.md. */
  readonly code: string;
  readonly message: string;
  /** 1-based line of the document, where it has lines. */
  readonly line?: number;
  readonly uid?: string;
}

/** A document that is wrong everywhere is described by its first problems. */
const MOST_PROBLEMS = 1000;

/** Adds a problem to the list of a document; past the thousandth only says, once, that there are more. */
export function addProblem(problems: Problem[], problem: Problem): void {
  if (problems.length < MOST_PROBLEMS) problems.push(problem);
  else if (problems.length === MOST_PROBLEMS) {
    problems.push({ code: 'more-problems', message: `Only the first ${MOST_PROBLEMS} problems are listed.` });
  }
}
