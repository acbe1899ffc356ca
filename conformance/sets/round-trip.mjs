// What we write of every file, read again: by ourselves, and by others.
import { rewrittenCase } from '../rewritten.mjs';
import { ALL } from '../row.mjs';
import { Runner } from '../runner.mjs';
import { windowOf } from '../survival.mjs';

export async function sets(corpus) {
  const runner = new Runner('./engine.mjs');
  const cases = [];
  for (const file of corpus.files('ics')) {
    const original = corpus.text(file);
    const each = await rewrittenCase(file, original, windowOf(original), runner);
    if (each) cases.push(each);
  }
  runner.close();
  return [{ name: 'what we write, read again', bar: ALL, cases }];
}
