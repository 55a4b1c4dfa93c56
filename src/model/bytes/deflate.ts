import { promisify } from "node:util";
import { constants, deflateRaw } from "node:zlib";

const deflateOnThread = promisify(deflateRaw);

/**
 * Bytes that zlib hands over at a time, at most. Each time it waits until the thread that asked has a turn, and nothing
 * is deflated meanwhile: with the 16 KB that are Node's own choice, a pack of the site waits a hundred times.
 */
const AT_A_TIME = 2 ** 20;

/** Bytes as RFC 1951 deflates them, on a thread of Node's own. */
export function deflate(bytes: Uint8Array): Promise<Buffer> {
  const chunkSize = Math.min(AT_A_TIME, Math.max(constants.Z_MIN_CHUNK, bytes.length));
  return deflateOnThread(bytes, { chunkSize });
}
