/** The bytes of a response, as far as they are wanted. */
export interface ResponseBody {
  readonly bytes: Uint8Array;
  /** Whether there were more. */
  readonly isCut: boolean;
}

/**
 * Reads the body of a response, and stops as soon as it is too large: a feed without an end must not fill the memory.
 *
 * @param maxBytes - after decompression
 */
export async function readBody(response: Response, maxBytes: number): Promise<ResponseBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    const chunk = part.value.subarray(0, maxBytes - size);
    chunks.push(chunk);
    size += chunk.length;
    if (chunk.length < part.value.length) {
      void reader?.cancel();
      return { bytes: join(chunks, size), isCut: true };
    }
  }
  return { bytes: join(chunks, size), isCut: false };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
