import type { StartEngine } from "../search/parts/api.ts";
import { MissingPart, type OpenIndex, openIndex } from "../search/parts/open.ts";

declare global {
  /** Handed over by `indeks/mesin.js`. */
  var klipingMesin: StartEngine | undefined;
  /** Called by each part of the index with its name and its bytes, deflated and in base64. */
  var klipingPart: ((name: string, base64: string) => void) | undefined;
}

/**
 * Opens the search index of the site whose root is at `root` (`""`, `"../"`). Parts are scripts, because those a
 * page may load from disk as well as over HTTP; `fetch`, modules and workers it may not. Rejects with `MissingPart`.
 */
export async function openSite(root: string): Promise<OpenIndex> {
  const received = new Map<string, string>();
  globalThis.klipingPart = (name, base64) => received.set(name, base64);
  const readPart = async (name: string): Promise<Uint8Array> => {
    await loadScript(new URL(`${root}indeks/${name}.js`, document.baseURI).href);
    const base64 = received.get(name);
    received.delete(name);
    if (base64 === undefined) throw new MissingPart(name);
    return inflate(base64);
  };
  return openIndex((...world) => {
    if (!klipingMesin) throw new MissingPart("mesin");
    return klipingMesin(...world);
  }, readPart);
}

/** Resolves when the script has run, or could not be loaded. */
function loadScript(address: string): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = script.onerror = () => {
      script.remove();
      done();
    };
    document.head.append(script);
  });
}

async function inflate(base64: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
