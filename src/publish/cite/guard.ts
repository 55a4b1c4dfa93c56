/** Signs that stand in for `<` and `>`. */
export type StandIns = readonly [less: string, greater: string];

/**
 * Citation programs take `<b>` in a title for bold type; in an archive of texts it is what stands there.
 * So the brackets go in as stand-ins, which each program prints in a way that is known.
 */
export function guarded<T>(value: T, [less, greater]: StandIns): T {
  const text = JSON.stringify(value).replace(/[<>]/g, (sign) => (sign === "<" ? less : greater));
  return JSON.parse(text) as T;
}
