import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Host, hostFiles, type Place } from "../../../src/publish/hosts/index.ts";

/** A web server that the tests start with the files that Kliping writes for it. */
export interface Server {
  host: Host;
  program: string;
  /** Lays out the files of the site's host in `folder` and says how the program is started. */
  prepare: (place: Place, folder: string, port: number) => Promise<{ args: string[]; env?: object }>;
}

export const SERVERS: Server[] = [
  { host: "nginx", program: "/usr/sbin/nginx", prepare: prepareNginx },
  { host: "caddy", program: "/usr/bin/caddy", prepare: prepareCaddy },
  { host: "apache", program: "/usr/sbin/apache2", prepare: prepareApache },
];

/** Why a server cannot be tested here; false where it can. */
export function missing({ program }: Server): string | false {
  return existsSync(program) ? false : `${program} is not installed (Debian has it)`;
}

/** Starts the server for `place` on a free port of this machine, at which its address then is. */
export async function startServer(
  server: Server,
  place: Omit<Place, "origin">,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), `kliping-${server.host}-`));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { args, env } = await server.prepare({ ...place, origin }, folder, port);
  const child = spawn(server.program, args, { cwd: folder, env: { ...process.env, ...env } });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    said += text;
  });
  await answers(origin, child, () => said);
  return { origin, stop: () => stop(child, folder) };
}

async function prepareNginx(place: Place, folder: string) {
  await writeFile(join(folder, "kliping.conf"), textOf("nginx", place));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const whole = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
http { access_log off; ${temporary.join(" ")} include ${folder}/kliping.conf; }\n`;
  await writeFile(join(folder, "nginx.conf"), whole);
  // The workers of a server that root starts are nobody, who may not look into the folders of a test.
  const user = process.getuid?.() === 0 ? ["-g", "user root;"] : [];
  return { args: ["-p", folder, "-c", join(folder, "nginx.conf"), ...user] };
}

async function prepareCaddy(place: Place, folder: string) {
  await writeFile(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${textOf("caddy", place)}`);
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  return { args: ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], env };
}

/** Apache's file stands in the site itself. */
async function prepareApache(place: Place, folder: string, port: number) {
  await writeFile(join(place.root, ".htaccess"), textOf("apache", place));
  const modules = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "filter", "deflate"];
  const loaded = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`);
  const empty = join(folder, "empty");
  await mkdir(empty);
  const root =
    place.base === "/"
      ? `DocumentRoot "${place.root}"`
      : `DocumentRoot "${empty}"\nAlias "${place.base.slice(0, -1)}" "${place.root}"`;
  const whole = `${loaded.join("")}ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /dev/null
${root}
<Directory "${place.root}">
  AllowOverride FileInfo
  Require all granted
</Directory>
`;
  await writeFile(join(folder, "apache.conf"), whole);
  return { args: ["-X", "-d", folder, "-f", join(folder, "apache.conf")] };
}

function textOf(host: Host, place: Place): string {
  return hostFiles(host, place)[0]?.text ?? "";
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await fetch(origin).catch(() => null)) return;
    await wait(50);
  }
  child.kill();
  throw new Error(`the server did not start:\n${said()}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
  await rm(folder, { recursive: true });
}
