import { cleanUp } from "../../output/index.ts";
import { keepCompanion } from "./companion.ts";

/** Builds a site as often as it is asked to. */
export interface Builder {
  /** One at a time; returns the exit status. */
  build(): Promise<number>;
  /** Has the next build read the program's code anew. */
  renew(): Promise<void>;
  /** Ends the build, if there is one, and begins no other. */
  end(): Promise<void>;
}

/**
 * Keeps a process that builds, so that only the first build has to wait for the program's start, and this process can
 * serve meanwhile. If it dies its build has failed, and the next one begins another.
 */
export function keepBuilder(script: string, articles: string, output: string): Builder {
  const args = ["builder", "--articles", articles, "--output", output];
  const companion = keepCompanion(script, args, { isAnswer: (said) => typeof said === "number" });
  const tidy = async (wasBuilding: boolean) => {
    if (wasBuilding) await cleanUp(output);
  };
  return {
    build: async () => Number((await companion.ask("build")) ?? 1),
    renew: async () => tidy(await companion.renew()),
    end: async () => tidy(await companion.end()),
  };
}
