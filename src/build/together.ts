type Work = (stop: AbortSignal) => Promise<unknown>;

type Results<Works extends Work[]> = { [At in keyof Works]: Awaited<ReturnType<Works[At]>> };

/**
 * Does works side by side and returns what they give. When one fails the others are told to stop, and are waited for:
 * none writes anything behind a failure.
 */
export async function together<Works extends Work[]>(...works: Works): Promise<Results<Works>> {
  const stop = new AbortController();
  const begun = works.map(async (work) => {
    try {
      return await work(stop.signal);
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(begun);
  return Promise.all(begun) as Promise<Results<Works>>;
}
