/** What this program uses of opentype.js, which brings no types. Lengths are in units of the font unless a size is given. */
declare module "opentype.js" {
  export type Command =
    | { type: "M" | "L"; x: number; y: number }
    | { type: "Q"; x: number; y: number; x1: number; y1: number }
    | { type: "C"; x: number; y: number; x1: number; y1: number; x2: number; y2: number }
    | { type: "Z" };
  export interface Glyph {
    index: number;
    advanceWidth: number;
    /** The outline at a size in pixels, y downwards. */
    getPath(x: number, y: number, size: number): { commands: Command[] };
  }
  export interface Font {
    unitsPerEm: number;
    /** 0 where the font has no such character. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
