/**
 * Does `work` while something else, which `begin` begins, goes on; returns what both have given. When the work fails the
 * other is told to stop: it is not waited for, and must touch nothing any more.
 */
export async function beside<Other, Result>(
  begin: (stop: AbortSignal) => Promise<Other>,
  work: () => Promise<Result>,
): Promise<[Other, Result]> {
  const stop = new AbortController();
  const other = begin(stop.signal);
  // If it fails, that is told when the work is done.
  other.catch(() => {});
  try {
    const result = await work();
    return [await other, result];
  } catch (error) {
    stop.abort();
    throw error;
  }
}
