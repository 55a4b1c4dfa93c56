import {
  MissingFile,
  type OpenIndex,
  openIndex,
  type ReadIndexFile,
  readStart,
  type StartEngine,
} from "../search/query/index.ts";

declare global {
  /** Handed over by `indeks/mesin.js`. */
  var klipingMesin: StartEngine | undefined;
  /** Called by each file of the index with its name and its bytes, deflated and in base64. */
  var klipingPart: ((name: string, base64: string) => void) | undefined;
  interface Uint8ArrayConstructor {
    /** Browsers have it since 2025: it takes a phone a tenth of the time. */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

/**
 * Opens the search index of the site whose root is at `root` (`""`, `"../"`). Files are scripts, because those a
 * page may load from disk as well as over HTTP; `fetch`, modules and workers it may not. Rejects with `MissingFile`.
 */
export async function openSite(root: string): Promise<OpenIndex> {
  return openIndex((...world) => {
    if (!klipingMesin) throw new MissingFile("mesin");
    return klipingMesin(...world);
  }, filesOf(root));
}

/** Opens the files of that index alone: what marks words in an article needs no engine. */
export async function openIndexFiles(root: string): Promise<Pick<OpenIndex, "readIndexFile">> {
  const readIndexFile = filesOf(root);
  const { start } = readStart(await readIndexFile("awal"));
  return { readIndexFile: (name) => readIndexFile(start.further[name] ?? name) };
}

function filesOf(root: string): ReadIndexFile {
  /** By the script that gave it: files of different archives may have one name. */
  const received = new Map<Document["currentScript"], string>();
  globalThis.klipingPart = (_, base64) => received.set(document.currentScript, base64);
  return async (name, archive = "") => {
    const script = await loadScript(new URL(`${root}${archive}indeks/${name}.js`, document.baseURI).href);
    const base64 = received.get(script);
    received.delete(script);
    if (base64 === undefined) throw new MissingFile(name);
    return inflate(base64);
  };
}

/** Resolves with the script when it has run, or could not be loaded. */
function loadScript(address: string): Promise<HTMLScriptElement> {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = script.onerror = () => {
      script.remove();
      done(script);
    };
    document.head.append(script);
  });
}

async function inflate(base64: string): Promise<Uint8Array> {
  const bytes = Uint8Array.fromBase64?.(base64) ?? decode(base64);
  // By way of a Blob, which leaves the page a moment between this and what is done with the file.
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
