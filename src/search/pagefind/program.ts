import { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { basename } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";

export interface PagefindFile {
  /** Inside the folder of the index, with `/` between its parts. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind is given of a page. */
export interface PageRecord {
  /** From the site's root. */
  path: string;
  /** Tokens with spaces between. */
  content: string;
  /** Tokens that weigh more. */
  title: string;
}

/** A language that Pagefind has no stemmer for: tokens are indexed and sought as they are. */
const LANGUAGE = "unknown";

/** Records that are on their way to Pagefind at a time. */
const UNDER_WAY = 200;

/** Has Pagefind index records and returns the files of the index. Throws with Pagefind's own words when it fails. */
export async function makeIndex(records: Iterable<PageRecord>): Promise<PagefindFile[]> {
  const pagefind = startPagefind();
  return pagefind.index(records).finally(pagefind.end);
}

/** Pagefind, a process of its own that begins with the first index. */
export interface Pagefind {
  /**
   * Has it index records, in their order, and returns the files of the index; it keeps nothing of them. They are taken
   * from Pagefind because on a full disk it writes half of them and reports no error. Rejects with Pagefind's own words.
   */
  index(records: Iterable<PageRecord>): Promise<PagefindFile[]>;
  end(): Promise<void>;
}

/** Pagefind's module has one program for all indexing in this process: the last user ends it. */
let running: { backend: ReturnType<typeof watchBackend>; users: number } | null = null;

export function startPagefind(): Pagefind {
  running ??= { backend: watchBackend(), users: 0 };
  running.users += 1;
  const mine = running;
  const { backend } = mine;
  return {
    index: (records) => {
      const files = indexAlone(records).catch((error) =>
        isClosed(error) ? backend.failed : Promise.reject(error),
      );
      return Promise.race([backend.failed, files]);
    },
    end: async () => {
      mine.users -= 1;
      if (mine.users > 0) return;
      running = null;
      backend.release();
      await close();
    },
  };
}

/** A message to a program that has just ended fails before its end is told, which says more. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.message === "Pagefind backend closed";
}

async function indexAlone(records: Iterable<PageRecord>): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw failure(errors);
  let underWay: Promise<void>[] = [];
  for (const record of records) {
    underWay.push(add(record, index));
    if (underWay.length < UNDER_WAY) continue;
    await Promise.all(underWay);
    underWay = [];
  }
  await Promise.all(underWay);
  const files = await filesOf(index);
  await index.deleteIndex();
  return files;
}

async function add({ path, content, title }: PageRecord, index: PagefindIndex): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: path,
    content,
    language: LANGUAGE,
    meta: { title },
  });
  if (errors.length > 0) throw failure([path, ...errors]);
}

async function filesOf(index: PagefindIndex): Promise<PagefindFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw failure(errors);
  return files;
}

function failure(errors: string[]): Error {
  return new Error(`the search index could not be made: ${errors.join("; ")}`);
}

/**
 * Pagefind's own module waits for ever for an answer from a program that has died (killed for want of memory, say).
 * Node tells of every child process on this channel, so its end is seen.
 */
function watchBackend(): { failed: Promise<never>; release: () => void } {
  let fail: (error: Error) => void;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const listen = (message: unknown) => {
    if (!(message instanceof Object && "process" in message && message.process instanceof ChildProcess))
      return;
    const { process } = message;
    process.once("exit", (code, signal) => {
      if (basename(process.spawnfile).startsWith("pagefind"))
        fail(failure([`Pagefind ended before it was done (${signal ?? `exit status ${code}`})`]));
    });
  };
  subscribe("child_process", listen);
  // Between two questions to Pagefind nothing waits for this; the next one does.
  failed.catch(() => {});
  return { failed, release: () => unsubscribe("child_process", listen) };
}
