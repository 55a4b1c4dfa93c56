import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import type { Preview } from "../../build/index.ts";
import { keepBuildThread } from "../buildThread.ts";

/** Shows the pages of changed texts in the place of the site's until the site is built again. */
export interface Previews {
  /** Begins the thread that makes previews, so that the first one need not wait for it. */
  begin(): void;
  /** Makes and shows the pages of those files that are texts of the site; false if there are none. */
  show(files: string[]): Promise<boolean>;
  /** What is called when a build that begins now is done: the pages that are shown now are in the site then. */
  forgetter(): () => void;
  /** Answers what asks for a page that is shown. */
  serve(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /** Has the next previews made by the program's code as it is then. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

/** Texts that change at once and are previewed: those that a person saves, not those that a program writes. */
const MOST = 10;

/**
 * Keeps a thread that makes previews: another than the one that builds, which is busy when a text is saved again. Where
 * it fails, the one that builds tells why. The address of an article changes with its text; a browser that stands at the
 * old one is led to the new one.
 */
export function keepPreviews(articles: string, output: string): Previews {
  const thread = keepBuildThread<"preview", Preview[]>("preview", output);
  const ask = (files: string[]) => thread.ask({ articles, output, files });
  const shown = new Map<string, string>();
  const moved = new Map<string, string>();
  const latest = new Map<string, string>();
  const take = ({ file, path, before, html }: Preview) => {
    for (const old of [before, latest.get(file) ?? before]) {
      shown.delete(old);
      moved.set(old, path);
    }
    moved.delete(path);
    latest.set(file, path);
    shown.set(path, html);
  };
  const isGone = (path: string, to: string) => shown.has(to) || !existsSync(join(output, path));
  return {
    begin: () => void ask([]),
    async show(files) {
      if (files.length > MOST) return false;
      const texts = files.map((file) => relative(articles, file).replaceAll(sep, "/"));
      const previews = (await ask(texts)) ?? [];
      previews.forEach(take);
      return previews.length > 0;
    },
    forgetter() {
      const now = [...shown];
      return () => {
        for (const [path, html] of now) if (shown.get(path) === html) shown.delete(path);
      };
    },
    serve(request, response, next) {
      const [path = ""] = (request.url ?? "").slice(1).split(/[?#]/);
      const [html, to] = [shown.get(path), moved.get(path)];
      if (html !== undefined) response.setHeader("Content-Type", "text/html; charset=utf-8").end(html);
      else if (to !== undefined && isGone(path, to)) response.writeHead(302, { Location: `/${to}` }).end();
      else next();
    },
    renew: thread.renew,
    end: thread.end,
  };
}
