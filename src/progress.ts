/** Milliseconds of silence at the start, so that a short build prints its summary only. */
const PATIENCE = 1000;

/** Tells the stages of long work: on a terminal in one line that changes, elsewhere a line each. */
export function stageClock(stream: NodeJS.WriteStream = process.stderr) {
  const began = performance.now();
  let stage = "";
  const show = () => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    stream.write(stream.isTTY ? `\r\x1b[K${seconds} s  ${stage} …` : `${stage} …\n`);
  };
  const patience = setTimeout(show, PATIENCE);
  return {
    begin(next: string): void {
      stage = next;
      if (performance.now() - began > PATIENCE) show();
    },
    /** Seconds since the start. */
    end(): number {
      clearTimeout(patience);
      const elapsed = performance.now() - began;
      if (stream.isTTY && elapsed > PATIENCE) stream.write("\r\x1b[K");
      return elapsed / 1000;
    },
  };
}
