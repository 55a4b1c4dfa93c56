import type { Manifest, ManifestText } from "./manifest.ts";

/** A text that is in both sites, but is not what it was. */
export interface Corrected {
  file: string;
  address: string;
  /** What is another now: a field, `title`, `file`, `address`, or `text` for the source text itself. Null: unknown. */
  changes: { what: string; old: string | string[] | null; new: string | string[] | null }[];
}

/** What changed from one site to another. */
export interface Difference {
  added: ManifestText[];
  removed: ManifestText[];
  corrected: Corrected[];
  /** Addresses of articles that lead nowhere in the new site, with the text that stood there. */
  vanished: { address: string; text: ManifestText }[];
}

/**
 * Compares two sites by what their manifests say. A text is the same where its bytes are, or else where its old address
 * leads to it, or else where its file has the same name.
 */
export function compare(old: Manifest, now: Manifest): Difference {
  const pairs = pair(old.texts, now);
  const known = new Set(pairs.values());
  return {
    added: now.texts.filter((text) => !known.has(text)),
    removed: old.texts.filter((text) => !pairs.has(text)),
    corrected: [...pairs].flatMap(([before, after]) => {
      const changes = changesOf(before, after);
      return changes.length > 0 ? [{ file: after.file, address: after.address, changes }] : [];
    }),
    vanished: vanishedFrom(old, now),
  };
}

/** The addresses of articles, and of redirects to them, that `old` has and `now` neither has nor leads from. */
export function vanishedFrom(
  old: Manifest,
  now: Pick<Manifest, "texts" | "redirects">,
): Difference["vanished"] {
  const alive = new Set([
    ...now.texts.map(({ address }) => address),
    ...now.redirects.map(({ from }) => from),
  ]);
  const textAt = new Map(old.texts.map((text) => [text.address, text]));
  const addresses = [
    ...old.texts.map(({ address }) => ({ address, at: address })),
    ...old.redirects.map(({ from, to }) => ({ address: from, at: to })),
  ];
  return addresses.flatMap(({ address, at }) => {
    const text = textAt.get(at);
    return text && !alive.has(address) ? [{ address, text }] : [];
  });
}

/** Which text of `now` each text of `old` is. */
function pair(old: ManifestText[], now: Manifest): Map<ManifestText, ManifestText> {
  const leadsTo = new Map(now.redirects.map(({ from, to }) => [from, to]));
  const pairs = new Map<ManifestText, ManifestText>();
  const match = (
    ofOld: (text: ManifestText) => string | undefined,
    ofNow: (text: ManifestText) => string,
  ) => {
    const known = new Set(pairs.values());
    const byKey = new Map(now.texts.filter((text) => !known.has(text)).map((text) => [ofNow(text), text]));
    for (const text of old.filter((text) => !pairs.has(text))) {
      const key = ofOld(text) ?? "";
      const same = byKey.get(key);
      if (!same) continue;
      pairs.set(text, same);
      byKey.delete(key);
    }
  };
  match(
    ({ sha256 }) => sha256,
    ({ sha256 }) => sha256,
  );
  match(
    ({ address }) => leadsTo.get(address),
    ({ address }) => address,
  );
  match(
    ({ file }) => file,
    ({ file }) => file,
  );
  return pairs;
}

function changesOf(old: ManifestText, now: ManifestText): Corrected["changes"] {
  const [before, after] = [valuesOf(old), valuesOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const change = { what, old: before.get(what) ?? null, new: after.get(what) ?? null };
    return JSON.stringify(change.old) === JSON.stringify(change.new) ? [] : [change];
  });
}

function valuesOf({ sha256, file, address, title, fields }: ManifestText): Map<string, string | string[]> {
  return new Map(Object.entries({ text: sha256, file, address, title, ...fields }));
}
