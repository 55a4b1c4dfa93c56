import { type Folded, fold, unfold } from "../../archive/index.ts";
import type { Article, Problem, Source } from "../../model/index.ts";

/** A text that was understood, with what the archive needs of its source. */
export interface Text {
  source: Pick<Source, "file" | "hash" | "offset" | "firstLine" | "aliases">;
  article: Article;
}

/** What has become of some files. */
export interface Piece {
  texts: (Text & { problems: Problem[] })[];
  /** Of files that gave no text, and of how files are written. */
  problems: Problem[];
}

/** The first line of a piece; the articles follow as JSON, so many bytes each. */
interface Head extends Pick<Piece, "problems"> {
  texts: (Omit<Piece["texts"][number], "article"> & Omit<Folded, "json"> & { bytes: number })[];
}

export function printPiece({ texts, problems }: Piece): Uint8Array {
  const folded = texts.map(({ article, ...text }) => ({ ...text, ...fold(article) }));
  const head: Head = {
    texts: folded.map(({ json, ...text }) => ({ ...text, bytes: json.length })),
    problems,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...folded.map(({ json }) => json)]);
}

/** Reads what `printPiece` has made of a piece. */
export function readPiece(printed: Uint8Array): Piece {
  let at = printed.indexOf(0x0a) + 1;
  const { texts, problems }: Head = JSON.parse(new TextDecoder().decode(printed.subarray(0, at)));
  return {
    problems,
    texts: texts.map(({ bytes, light, digest, ...text }) => {
      const json = printed.subarray(at, at + bytes);
      at += bytes;
      return { ...text, article: unfold({ light, json, digest }) };
    }),
  };
}
