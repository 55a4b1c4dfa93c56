import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A Firefox of the system, null where there is none: Playwright drives a build of its own only. */
export function findFirefox(): string | null {
  const paths = [process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox"];
  return paths.find((path): path is string => path !== undefined && existsSync(path)) ?? null;
}

/** What the tests need of Firefox; pages are spoken to by scripts that run in them. */
export interface Firefox {
  version: string;
  goto(address: string): Promise<void>;
  /** Runs the body of an async function in the page and returns its JSON. */
  run<Answer>(body: string, ...values: unknown[]): Promise<Answer>;
  /** Waits until the expression is true in the page; throws with it when that takes longer than half a minute. */
  until(expression: string): Promise<void>;
  /** What the browser complained of in pages so far: script errors, blocked or missing scripts, broken policies. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts Firefox with a new empty profile and speaks Marionette with it, the protocol behind geckodriver. */
export async function launchFirefox(path: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "kliping-firefox-"));
  await writeFile(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n');
  const browser = spawn(
    path,
    ["--headless", "--marionette", "--remote-allow-system-access", "--profile", profile],
    { stdio: "ignore" },
  );
  const send = await converse(await portOf(profile));
  const session = await send<{ capabilities: { browserVersion: string } }>("WebDriver:NewSession", {});
  const run = async <Answer>(body: string, ...values: unknown[]): Promise<Answer> => {
    const script = `const done = arguments[arguments.length - 1]; (async () => {${body}})().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const { value } = await send<{ value: { value: Answer; error?: string } }>(
      "WebDriver:ExecuteAsyncScript",
      {
        script,
        args: values,
        sandbox: null,
      },
    );
    if (value.error) throw new Error(value.error);
    return value.value;
  };
  return {
    version: session.capabilities.browserVersion,
    goto: (url) => send("WebDriver:Navigate", { url }),
    run,
    until: async (expression) => {
      for (let tries = 0; tries < 300; tries++) {
        // A page that is just being left cannot answer.
        if (await run<boolean>(`return Boolean(${expression})`).catch(() => false)) return;
        await wait(100);
      }
      throw new Error(`never came true in Firefox: ${expression}`);
    },
    complaints: async () => {
      await send("Marionette:SetContext", { value: "chrome" });
      const { value } = await send<{ value: string[] }>("WebDriver:ExecuteScript", {
        script: COMPLAINTS,
        args: [],
      });
      await send("Marionette:SetContext", { value: "content" });
      return value;
    },
    close: () => quit(browser, send, profile),
  };
}

/** Runs in the browser itself. */
const COMPLAINTS = `
  const ours = (address) => /^(?:file|http):/.test(address ?? "");
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => ours(sourceName) && !(flags & Ci.nsIScriptError.warningFlag))
    .map(({ errorMessage }) => errorMessage);
`;

/** Firefox writes the port that it chose into its profile. */
async function portOf(profile: string): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    const port = await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => "");
    if (port) return Number(port);
    await wait(100);
  }
  throw new Error("Firefox did not start");
}

type Send = <Answer>(command: string, parameters: unknown) => Promise<Answer>;

/** Messages are `length:[type, id, …]` both ways; the first is Firefox's greeting. */
async function converse(port: number): Promise<Send> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, (message: unknown[]) => void>();
  await listen(socket, ([, id, ...message]) => waiting.get(id as number)?.(message));
  let last = 0;
  return (command, parameters) =>
    new Promise((answer, fail) => {
      const id = ++last;
      waiting.set(id, ([error, result]) => {
        waiting.delete(id);
        if (error) fail(new Error(`${command}: ${JSON.stringify(error)}`));
        else answer(result as never);
      });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Resolves with the greeting. */
function listen(socket: Socket, hear: (message: unknown[]) => void): Promise<void> {
  return new Promise((greeted, fail) => {
    let rest = Buffer.alloc(0);
    socket.on("error", fail);
    socket.on("data", (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const colon = rest.indexOf(":");
        const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || rest.length < end) return;
        const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString("utf8"));
        rest = rest.subarray(end);
        if (Array.isArray(message)) hear(message);
        else greeted();
      }
    });
  });
}

async function quit(browser: ChildProcess, send: Send, profile: string): Promise<void> {
  const ended = new Promise((done) => browser.once("exit", done));
  await send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => browser.kill());
  await ended;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
