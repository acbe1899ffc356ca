/**
 * Keeps the last result of a function of two arguments, the second of which is compared key by key: while nothing has
 * changed, the same object comes back and no work is done.
 */
export function memoizeLast<Subject, Options extends object, Result>(
  compute: (subject: Subject, options: Options) => Result,
): (subject: Subject, options: Options) => Result {
  let last: { subject: Subject; options: Options; result: Result } | undefined;
  return (subject, options) => {
    if (!last || last.subject !== subject || !isShallowEqual(last.options, options)) {
      last = { subject, options, result: compute(subject, options) };
    }
    return last.result;
  };
}

function isShallowEqual<Value extends object>(a: Value, b: Value): boolean {
  return (Object.keys(b) as (keyof Value)[]).every((key) => a[key] === b[key]);
}
