import type { Progress } from "../build/index.ts";

/** Milliseconds of silence at the start, so that a short build prints its summary only. */
const PATIENCE = 1000;
/** Milliseconds between two lines on a terminal. */
const PACE = 200;

type Stream = Pick<NodeJS.WriteStream, "write" | "isTTY">;

/**
 * Tells the stages of long work: on a terminal in one line that changes, with counts, rate and the time that is left,
 * elsewhere a line each. `now` is a clock in milliseconds.
 */
export function stageClock(stream: Stream = process.stderr, now = () => performance.now()) {
  const began = now();
  let current = { stage: "", began, done: 0, of: 0 };
  let shown = began;
  const show = () => {
    shown = now();
    const seconds = Math.round((shown - began) / 1000);
    const { stage } = current;
    stream.write(
      stream.isTTY ? `\r\x1b[K${seconds} s  ${stage}${countOf(current, shown)} …` : `${stage} …\n`,
    );
  };
  const patience = setTimeout(show, PATIENCE);
  const tell: Progress = (stage, done = 0, of = 0) => {
    const isNew = stage !== current.stage;
    current = { stage, began: isNew ? now() : current.began, done, of };
    const isDue = isNew || (stream.isTTY && now() - shown > PACE);
    if (isDue && now() - began > PATIENCE) show();
  };
  return {
    tell,
    /** Seconds since the start. */
    end(): number {
      clearTimeout(patience);
      const elapsed = now() - began;
      if (stream.isTTY && elapsed > PATIENCE) stream.write("\r\x1b[K");
      return elapsed / 1000;
    },
  };
}

/** `: 3500 of 17400, 290 a second, 48 s left`; empty for what is not counted or has only begun. */
function countOf({ began, done, of }: { began: number; done: number; of: number }, now: number): string {
  if (of === 0) return "";
  const rate = done / ((now - began) / 1000);
  const pace = done > 0 && rate > 0 && Number.isFinite(rate);
  return `: ${done} of ${of}${pace ? `, ${Math.round(rate)} a second, ${Math.ceil((of - done) / rate)} s left` : ""}`;
}
