import { spawn } from "node:child_process";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";

export interface StartOptions {
  articles: string;
  output: string;
  /** The project's folder. */
  root: string;
  port: number;
}

/** Milliseconds without a further change after which a rebuild begins. */
const SETTLE = 150;

/**
 * Builds, serves the site on localhost and builds again whenever a text, template or source file changes.
 * Each build is a process of its own, so that changed code is really read again. Ends with Ctrl-C.
 */
export async function start({ articles, output, root, port }: StartOptions): Promise<number> {
  const args = ["build", "--articles", articles, "--output", output];
  const build = () => runToEnd(join(root, "src/kliping.js"), args);
  if ((await build()) !== 0) console.error("The build had problems; what could be built is served.");
  const server = new LocalServer("kliping", output, { logger: quiet });
  server.serve(port);
  await server.ready();
  const sources = ["templates", "src", "public", "eleventy.config.ts"].map((name) => join(root, name));
  const watcher = watch([articles, ...sources], { ignoreInitial: true });
  const rebuild = inTurn(async () => {
    await build();
    server.reload({ files: [] });
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE);
  });
  console.log(
    `\nThe archive is at ${server.getServerUrl("localhost")} (Ctrl-C stops). Changes are built and shown.`,
  );
  await new Promise<void>((stop) => process.once("SIGINT", stop).once("SIGTERM", stop));
  await watcher.close();
  await server.close();
  return 0;
}

/** Eleventy's server listens to the whole network; an archive in the making is for this machine only. */
class LocalServer extends EleventyDevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: "localhost" });
  }
}

/** Only its own faults are worth a line; the address is printed above. */
const quiet = { info() {}, log() {}, error: console.error };

function runToEnd(script: string, args: string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 1));
  });
}

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
