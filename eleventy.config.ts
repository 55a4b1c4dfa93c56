import type { EleventyConfig } from "@11ty/eleventy";
import type { Settings } from "./src/model/settings.ts";

/** What this archive is called and knows. Outlets and names that you add here are known to the parser. */
export const settings: Settings = {
  title: "Kliping",
  description:
    "Arsip berita berbahasa Indonesia: setiap naskah tersimpan utuh, setiap keterangan ada asalnya.",
  outlets: [],
  names: [],
};

/** How Eleventy prints what `src/publish` has prepared (global data `site`). */
export default function configure(config: EleventyConfig) {
  config.setUseGitIgnore(false);
  return { dir: { data: "data", includes: "components" } };
}
