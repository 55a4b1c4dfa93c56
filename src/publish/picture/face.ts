import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import opentype, { type Font, type Glyph } from "opentype.js";
import { ROOT } from "../../model/bytes/index.ts";
import { type Coverage, fill } from "./fill.ts";

/** A glyph with how far it moves the pen, in ems. */
export interface Letter {
  glyph: Glyph;
  font: Font;
  advance: number;
}

/**
 * Newsreader in one weight: a font for Latin letters, and one for those with rarer marks. Pairs are not kerned:
 * opentype.js does not read the kind of table in which these fonts keep that.
 */
export class Face {
  readonly #fonts: Font[];
  readonly #letters = new Map<string, Letter | null>();
  readonly #shapes = new Map<string, Coverage>();

  constructor(weight: 500 | 600) {
    this.#fonts = ["latin", "latin-ext"].map((part) => readFont(`newsreader-${part}-${weight}-normal.woff`));
  }

  /** Null where neither font has the character. */
  letter(character: string): Letter | null {
    const known = this.#letters.get(character);
    if (known !== undefined) return known;
    const font = this.#fonts.find((font) => font.charToGlyphIndex(character) > 0);
    const glyph = font?.charToGlyph(character);
    const letter = font && glyph ? { font, glyph, advance: glyph.advanceWidth / font.unitsPerEm } : null;
    this.#letters.set(character, letter);
    return letter;
  }

  /** The letter's pixels at a size, drawn once and stamped wherever it stands. */
  shape({ font, glyph }: Letter, size: number): Coverage {
    const key = `${this.#fonts.indexOf(font)}/${glyph.index}/${size}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = fill(glyph.getPath(0, 0, size).commands);
    this.#shapes.set(key, shape);
    return shape;
  }
}

function readFont(name: string): Font {
  const { resolve } = createRequire(join(ROOT, "package.json"));
  const bytes = readFileSync(resolve(`@fontsource/newsreader/files/${name}`));
  return opentype.parse(new Uint8Array(bytes).buffer);
}
