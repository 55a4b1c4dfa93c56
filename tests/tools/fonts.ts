/**
 * `npm run fonts`: cuts the typefaces of `templates/style/fonts` anew out of their packages: the letters of Latin news
 * and the weights and sizes that the style sheets use, nothing else, so that they are here by the first paint.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const FONTS = join(import.meta.dirname, "../../templates/style/fonts");

/**
 * ASCII, the accented letters of names that Indonesian news writes, and the signs of typesetting; what is not in it
 * comes from the reader's own fonts.
 */
const LETTERS = `${range(0x20, 0x7e)}\u00a0áàâãäåæçéèêëíîïñóòôõöøúùûüßÁÅÇÉÑÖØÜ§©°·²³½×«»–—‘’“”•…€′″←→`;
/** Kerning, ligatures, marks on letters, and figures of one width in tables. */
const FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "rvrn", "tnum"];

/** Copyright and licence stay in the font itself, as the OFL asks. */
const NAMES = [0, 13, 14];

const FACES = [
  {
    family: "newsreader",
    source: "newsreader-latin-opsz-normal.woff2",
    name: "newsreader.woff2",
    variationAxes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 72 } },
  },
  {
    family: "newsreader",
    source: "newsreader-latin-wght-italic.woff2",
    name: "newsreader-italic.woff2",
    variationAxes: { wght: 400 },
  },
  {
    family: "libre-franklin",
    source: "libre-franklin-latin-wght-normal.woff2",
    name: "libre-franklin.woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  },
];

for (const { family, source, name, variationAxes } of FACES) {
  const folder = dirname(
    createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`),
  );
  const font = await readFile(join(folder, "files", source));
  const cut = await subsetFont(font, LETTERS, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
    variationAxes,
  });
  await writeFile(join(FONTS, name), cut);
  await copyFile(join(folder, "LICENSE"), join(FONTS, `${family}.LICENSE.txt`));
  console.log(`${name}: ${font.length} bytes became ${cut.length}`);
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
