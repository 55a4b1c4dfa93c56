/** Commands that do nothing but print: when nobody reads on, nothing is left to do. */
const PRINTING = new Set([
  "parse",
  "check",
  "search",
  "verify",
  "diff",
  "rules",
  "help",
  "--help",
  "--version",
]);

/** The exit status of programs that the signal SIGPIPE ends: 128 and its number. */
const UNHEARD = 141;

/**
 * Whoever reads what is printed may stop reading (`kliping rules | head`), which the system tells by the error EPIPE. A
 * command that only prints ends then, as other programs do; one that writes files, or serves them, goes on to its end
 * and its words are lost.
 * @param {string | undefined} command
 */
export function bearLostReaders(command = "--help") {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") process.exit(1);
      if (PRINTING.has(command)) process.exit(UNHEARD);
    });
}
