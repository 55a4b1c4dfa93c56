/** The part of Pagefind 1.6's browser API that Kliping uses. */
export interface Pagefind {
  search(
    term: string,
    options?: { filters: Record<string, string[]> },
  ): Promise<{ results: Hit[]; unfilteredResultCount: number }>;
  /** Loads what a search would need, and no more. */
  preload(term: string): Promise<void>;
}

export interface Hit {
  /** The page's number in the order in which pages were given to Pagefind. */
  id: string;
  score: number;
}

/** Pagefind as a function of what it reaches the world by: `engine.ts` makes it. */
export type StartEngine = (fetch: EngineFetch, console: EngineConsole) => PagefindModule;

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export type EngineFetch = (address: string) => Promise<{
  /** Pagefind takes an answer without it for a failure. */
  ok: boolean;
  arrayBuffer(): Promise<Uint8Array>;
  json(): Promise<unknown>;
}>;

type EngineConsole = Pick<Console, "warn" | "error">;
