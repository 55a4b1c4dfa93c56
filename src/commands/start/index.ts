import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { type Builder, keepBuilder } from "./builder.ts";
import { keepPreviewer, type Previewer } from "./previewer.ts";

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
 * Builds, serves the site on localhost and builds again whenever a text, template or source file changes; the process
 * that builds stays as long as only texts change. The page of a text that has changed is shown before the build begins.
 * Ends with Ctrl-C.
 */
export async function start({ articles, output, root, port }: StartOptions): Promise<number> {
  const script = join(root, "src/kliping.js");
  const builder = keepBuilder(script, articles, output);
  const previewer = keepPreviewer(script, articles, output);
  const ended = new Promise<"ended">((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop("ended"));
  });
  const first = await Promise.race([builder.build(), ended]);
  if (first === "ended") return await builder.end().then(() => 0);
  if (first !== 0) console.error("The build had problems; what could be built is served.");
  const server = new LocalServer("kliping", output, { logger: quiet, middleware: [previewer.serve] });
  server.serve(port);
  await server.ready();
  previewer.begin();
  const sources = ["templates", "src", "public", "eleventy.config.ts"].map((name) => join(root, name));
  const watcher = watch([articles, ...sources], { ignoreInitial: true });
  const reload = () => server.reload({ files: [] });
  watcher.on("all", keepUpToDate(sources, { builder, previewer, reload }));
  console.log(
    `\nThe archive is at ${server.getServerUrl("localhost")} (Ctrl-C stops). Changes are built and shown.`,
  );
  await ended;
  await watcher.close();
  await Promise.all([builder.end(), previewer.end()]);
  await server.close();
  return 0;
}

interface Work {
  builder: Builder;
  previewer: Previewer;
  /** Has browsers ask again for what they show. */
  reload: () => void;
}

/** What is to be called with each file that has changed. */
function keepUpToDate(sources: string[], { builder, previewer, reload }: Work) {
  let isProgramNew = false;
  const rebuild = inTurn(async () => {
    const renew = isProgramNew;
    isProgramNew = false;
    if (renew) await Promise.all([builder.renew(), previewer.renew()]);
    const forget = previewer.forgetter();
    await builder.build();
    forget();
    reload();
    if (renew) previewer.begin();
  });
  const changed = new Set<string>();
  const update = async () => {
    const files = [...changed];
    changed.clear();
    if (!isProgramNew && (await previewer.show(files))) reload();
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
