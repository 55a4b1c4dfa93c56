import {
  MissingPart,
  type OpenIndex,
  openIndex,
  type ReadPart,
  readStart,
  type StartEngine,
} from "../search/query/index.ts";

declare global {
  /** Handed over by `indeks/mesin.js`. */
  var klipingMesin: StartEngine | undefined;
  /** Called by each part of the index with its name and its bytes, deflated and in base64. */
  var klipingPart: ((name: string, base64: string) => void) | undefined;
  interface Uint8ArrayConstructor {
    /** Browsers have it since 2025: it takes a phone a tenth of the time. */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

/**
 * Opens the search index of the site whose root is at `root` (`""`, `"../"`). Parts are scripts, because those a
 * page may load from disk as well as over HTTP; `fetch`, modules and workers it may not. Rejects with `MissingPart`.
 */
export async function openSite(root: string): Promise<OpenIndex> {
  return openIndex((...world) => {
    if (!klipingMesin) throw new MissingPart("mesin");
    return klipingMesin(...world);
  }, partsOf(root));
}

/** Opens the parts of that index alone: what marks words in an article needs no engine. */
export async function openParts(root: string): Promise<Pick<OpenIndex, "readPart">> {
  const readPart = partsOf(root);
  const { start } = readStart(await readPart("awal"));
  return { readPart: (name) => readPart(start.further[name] ?? name) };
}

function partsOf(root: string): ReadPart {
  /** By the script that gave it: parts of different archives may have one name. */
  const received = new Map<Document["currentScript"], string>();
  globalThis.klipingPart = (_, base64) => received.set(document.currentScript, base64);
  return async (name, archive = "") => {
    const script = await loadScript(new URL(`${root}${archive}indeks/${name}.js`, document.baseURI).href);
    const base64 = received.get(script);
    received.delete(script);
    if (base64 === undefined) throw new MissingPart(name);
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
  // By way of a Blob, which leaves the page a moment between this and what is done with the part.
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
