import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBody } from './response-body.ts';

function inChunks(...sizes: number[]): Response {
  const chunks = sizes.map((size) => new Uint8Array(size).fill(size));
  return new Response(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    }),
  );
}

describe('readBody', () => {
  it('joins the chunks in order', async () => {
    assert.deepEqual(await readBody(inChunks(1, 2), 3), { bytes: new Uint8Array([1, 2, 2]), isCut: false });
  });

  it('reads an empty body', async () => {
    assert.deepEqual(await readBody(new Response(null), 3), { bytes: new Uint8Array(), isCut: false });
  });

  it('stops when more comes than is allowed, and takes no more of it', async () => {
    let isStopped = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array([1, 2])),
      cancel() {
        isStopped = true;
      },
    });
    assert.deepEqual(await readBody(new Response(endless), 3), { bytes: new Uint8Array([1, 2, 1]), isCut: true });
    assert.equal(isStopped, true);
  });
});
