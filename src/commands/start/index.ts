import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { askAndTell, keepBuildThread } from "../buildThread.ts";
import type { Outcome } from "../thread.ts";
import { guard } from "./guard.ts";
import { keepPreviews, type Previews } from "./previews.ts";

export interface StartOptions {
  articles: string;
  output: string;
  /** The project's folder. */
  root: string;
  port: number;
}

/** Milliseconds without a further change after which what has changed is shown and built. */
const SETTLE = 150;

/**
 * Builds, serves the site on localhost and builds again whenever a text, template or source file changes; the thread
 * that builds stays as long as only texts change. The page of a text that has changed is shown before the build begins.
 * Ends with Ctrl-C.
 */
export async function start({ articles, output, root, port }: StartOptions): Promise<number> {
  const thread = keepBuildThread<"build", Outcome>("build", output);
  const build = () => askAndTell(thread, { articles, output, from: root });
  const previews = keepPreviews(articles, output);
  const ended = new Promise<"ended">((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop("ended"));
  });
  const first = await Promise.race([build(), ended]);
  if (first === "ended") return await thread.end().then(() => 0);
  if (first !== 0) console.error("The build had problems; what could be built is served.");
  const server = new LocalServer("kliping", output, { logger: quiet, middleware: [previews.serve] });
  guard(server.server, output);
  server.serve(port);
  await server.ready();
  previews.begin();
  const sources = ["templates", "src", "public", "eleventy.config.ts"].map((name) => join(root, name));
  const watcher = watch([articles, ...sources], { ignoreInitial: true });
  const reload = () => server.reload({ files: [] });
  watcher.on("all", keepUpToDate(sources, { build, previews, reload, renew: thread.renew }));
  console.log(
    `\nThe archive is at ${server.getServerUrl("localhost")} (Ctrl-C stops). Changes are built and shown.`,
  );
  await ended;
  await watcher.close();
  await Promise.all([thread.end(), previews.end()]);
  await server.close();
  return 0;
}

interface Work {
  build: () => Promise<number>;
  /** Has the next build made by the program's code as it is then. */
  renew: () => Promise<void>;
  previews: Previews;
  /** Has browsers ask again for what they show. */
  reload: () => void;
}

/** What is to be called with each file that has changed. */
function keepUpToDate(sources: string[], { build, renew, previews, reload }: Work) {
  let isProgramNew = false;
  const rebuild = inTurn(async () => {
    const isNew = isProgramNew;
    isProgramNew = false;
    if (isNew) await Promise.all([renew(), previews.renew()]);
    const forget = previews.forgetter();
    await build();
    forget();
    reload();
    if (isNew) previews.begin();
  });
  const changed = new Set<string>();
  const update = async () => {
    const files = [...changed];
    changed.clear();
    if (!isProgramNew && (await previews.show(files))) reload();
    await rebuild();
  };
  let timer: NodeJS.Timeout | undefined;
  return (_: unknown, path: string) => {
    const isSource = sources.some((source) => path.startsWith(source));
    isProgramNew ||= isSource;
    if (!isSource) changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(update, SETTLE);
  };
}

/** Eleventy's server listens to the whole network; an archive in the making is for this machine only. */
class LocalServer extends EleventyDevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: "localhost" });
  }
}

/** Only its own faults are worth a line; the address is printed above. */
const quiet = { info() {}, log() {}, error: console.error };

/** Runs `work` one at a time; calls that come while it runs make it run once more. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async function next(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work();
    running = false;
    if (again) {
      again = false;
      await next();
    }
  };
}
