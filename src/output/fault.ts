/** A reason why a site cannot be written that its curator can do something about; the message says what. */
export class OutputError extends Error {}

/** What the system calls it, and what a person can do about it. */
const FAULTS: [code: string, words: RegExp, reason: (output: string) => string][] = [
  [
    "ENOSPC",
    /no space left on device/i,
    (output) => `no space left on the disk of ${output}; free some, or choose an --output on another disk`,
  ],
  [
    "EDQUOT",
    /quota exceeded/i,
    (output) => `the disk quota for ${output} is used up; free some, or choose an --output elsewhere`,
  ],
  [
    "EFBIG",
    /file too large/i,
    (output) => `a file for ${output} is larger than the system allows (see ulimit -f)`,
  ],
  [
    "EACCES",
    /permission denied/i,
    (output) =>
      `the folder of ${output} may not be written to; change its permissions or choose another --output`,
  ],
  [
    "EPERM",
    /operation not permitted/i,
    (output) =>
      `the folder of ${output} may not be written to; change its permissions or choose another --output`,
  ],
  [
    "EROFS",
    /read-only file system/i,
    (output) => `the disk of ${output} can only be read; choose another --output`,
  ],
  [
    "EMFILE",
    /too many open files/i,
    () => "too many files are open at once; raise the limit (ulimit -n 4096) and build again",
  ],
  [
    "EBUSY",
    /resource busy/i,
    (output) =>
      `${output} is a disk of its own or in use, so it cannot be replaced; choose a folder inside it`,
  ],
];

/**
 * Tells what kept a site from being written and the way out; null for what is no fault of the disk. Eleventy and
 * esbuild put the system's error into one of their own, so the causes and the words are looked at too.
 */
export function explainFault(error: unknown, output: string): string | null {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    if (cause instanceof OutputError) return cause.message;
    const { message, code } = cause as NodeJS.ErrnoException;
    const fault = FAULTS.find(([name, words]) => code === name || words.test(message));
    if (fault) return fault[2](output);
  }
  return null;
}

function causeOf(error: Error): unknown {
  return "originalError" in error ? error.originalError : error.cause;
}

/** An error that nobody foresaw, with where it happened and all that caused it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = causeOf(error);
  return `${error.stack ?? error.message}${cause === undefined ? "" : `\ncaused by ${describeError(cause)}`}`;
}
