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
    assert.deepEqual(await readBody(inChunks(1, 2), 3), new Uint8Array([1, 2, 2]));
  });

  it('reads an empty body', async () => {
    assert.deepEqual(await readBody(new Response(null), 3), new Uint8Array());
  });

  it('stops when more comes than is allowed', async () => {
    assert.equal(await readBody(inChunks(2, 2), 3), undefined);
  });

  it('believes a length that is too large without reading', async () => {
    const response = new Response('', { headers: { 'content-length': '4' } });
    assert.equal(await readBody(response, 3), undefined);
    assert.equal(response.bodyUsed, false);
  });
});
