/** Characters of a chunk, about. */
const SIZE = 1 << 20;

/** Joins pieces of text to chunks of bytes that are worth a write. */
export function* inChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < SIZE) continue;
    yield Buffer.from(chunk);
    chunk = "";
  }
  yield Buffer.from(chunk);
}
