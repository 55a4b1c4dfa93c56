/**
 * Keeps what was expensive to make from one build to the next. Keys are made of lower-case letters, digits and hyphens
 * and tell all that a value depends on. Nothing is needed from it: what it does not have is made anew.
 */
export interface Store {
  /** Null where there is no such value, or not the one that was written. */
  read(key: string): Uint8Array | null;
  /** For who still has what was made of the value: it is there, and goes on being kept. */
  has(key: string): boolean;
  write(key: string, value: Uint8Array): void;
}
