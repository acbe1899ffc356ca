/** What a measurement needs is not on this machine: it is reported as not run, never as passed. */
export class NotRun extends Error {
  name = 'NotRun';
}

/** A test that counts as skipped, with the reason, where what it needs is not on this machine. */
export function unlessNotRun(test) {
  return async (context) => {
    try {
      await test(context);
    } catch (error) {
      if (!(error instanceof NotRun)) throw error;
      context.skip(`not run: ${error.message}`);
    }
  };
}
