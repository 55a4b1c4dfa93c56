import { Face } from "./face.ts";
import type { Coverage } from "./fill.ts";
import { measure, readable, shorten, wrap } from "./lines.ts";
import { type Colour, toPng } from "./png.ts";

/** What a share picture says. */
export interface PictureWords {
  headline: string;
  /** Below the headline, in violet: the outlet. */
  source: string;
  /** At the lower right: the day. */
  date: string;
  /** At the top: the archive. */
  archive: string;
}

/** Pixels, as the programs that show shared links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const EDGE = 72;

/** Paper, then five steps to ink and five to the violet of links: as `templates/style/tokens.css` has them. */
const PAPER: Colour = [250, 249, 246];
const INK = 5;
const STAMP = 5;
const PALETTE = [PAPER, ...steps([28, 29, 33], INK), ...steps([59, 55, 153], STAMP)];

/** Sizes that a headline is tried in, in pixels, with the lines that it may take. */
const SIZES = [
  { size: 92, most: 3 },
  { size: 76, most: 4 },
  { size: 64, most: 4 },
];
const LEADING = 1.1;

/** Fonts are read when the first picture is drawn. */
const faces = new Map<500 | 600, Face>();

function faceOf(weight: 500 | 600): Face {
  const face = faces.get(weight) ?? new Face(weight);
  faces.set(weight, face);
  return face;
}

/** A share picture as a PNG file: headline, outlet, day and archive in Newsreader on paper, always the same bytes. */
export function drawPicture({ headline, source, date, archive }: PictureWords): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const [text, bold] = [faceOf(500), faceOf(600)];
  const room = WIDTH - 2 * EDGE;
  draw(pixels, bold, fitted(bold, archive, room / 40), { size: 40, x: EDGE, y: 92, colour: "ink" });
  drawRule(pixels, 124);
  const { lines, size } = layOut(text, headline, room);
  for (const [index, line] of lines.entries())
    draw(pixels, text, line, { size, x: EDGE, y: 136 + (index + 1) * size * LEADING, colour: "ink" });
  const day = fitted(text, date, 14);
  const left = WIDTH - EDGE - measure(text, day) * 32;
  draw(pixels, text, day, { size: 32, x: left, y: 566, colour: "ink" });
  const outlet = fitted(bold, source, (left - EDGE - 32) / 40);
  draw(pixels, bold, outlet, { size: 40, x: EDGE, y: 566, colour: "stamp" });
  return toPng(pixels, WIDTH, PALETTE);
}

function steps(to: Colour, count: number): Colour[] {
  const mix = (channel: 0 | 1 | 2, step: number) =>
    Math.round(PAPER[channel] + ((to[channel] - PAPER[channel]) * step) / count);
  return Array.from({ length: count }, (_, step) => [mix(0, step + 1), mix(1, step + 1), mix(2, step + 1)]);
}

/** The greatest size at which the headline is whole; the smallest where it is not whole at any. */
function layOut(face: Face, headline: string, room: number): { lines: string[]; size: number } {
  const text = legible(face, headline);
  const [last, ...greater] = SIZES.map(({ size, most }) => ({
    size,
    lines: wrap(face, text, room / size, most),
  })).reverse();
  const whole = greater.reverse().find(({ lines }) => lines.join(" ") === text);
  return whole ?? last ?? { lines: [], size: 0 };
}

/** Nothing of a text of which more than half would be missing: the rest would be no headline. */
function legible(face: Face, text: string): string {
  const shown = readable(face, text);
  return [...shown].length * 2 >= [...text.trim()].length ? shown : "";
}

function fitted(face: Face, text: string, ems: number): string {
  return shorten(face, legible(face, text), ems);
}

interface Place {
  size: number;
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  colour: "ink" | "stamp";
}

function draw(pixels: Uint8Array, face: Face, text: string, { size, x, y, colour }: Place): void {
  let pen = x;
  for (const character of text) {
    const letter = face.letter(character);
    if (!letter) continue;
    stamp(pixels, face.shape(letter, size), Math.round(pen), Math.round(y), colour);
    pen += letter.advance * size;
  }
}

function stamp(pixels: Uint8Array, shape: Coverage, x: number, y: number, colour: Place["colour"]): void {
  const { left, top, width, height, values } = shape;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column] ?? 0;
      if (value > 0) mark(pixels, (y + top + row) * WIDTH + x + left + column, value, colour);
    }
}

/** The darker of what is there and what comes: letters touch, but do not cover each other. */
function mark(pixels: Uint8Array, at: number, value: number, colour: Place["colour"]): void {
  const step = colour === "ink" ? Math.round(value * INK) : Math.round(value * STAMP);
  if (step === 0) return;
  const index = colour === "ink" ? step : INK + step;
  if ((pixels[at] ?? 0) < index) pixels[at] = index;
}

function drawRule(pixels: Uint8Array, y: number): void {
  for (const row of [y, y + 1, y + 2]) pixels.fill(INK, row * WIDTH + EDGE, (row + 1) * WIDTH - EDGE);
}
