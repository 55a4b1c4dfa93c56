/** Tells what a build is at, and of work that can be counted how much of it is done. */
export type Progress = (stage: string, done?: number, of?: number) => void;
