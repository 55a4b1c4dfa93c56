/** What we use of subset-font, which has no types of its own. */
declare module "subset-font" {
  interface Options {
    targetFormat?: "woff2";
    /** Tags of the OpenType features that stay. */
    keepFeatures?: string[];
    /** Numbers of the font's names (OpenType `name`) that stay beside the first six. */
    preserveNameIds?: number[];
    /** A number fixes an axis. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
