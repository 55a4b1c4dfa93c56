import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Addresses of the project's folder and of the bundle's. */
let places = { sources: "", bundled: "" };

/** Called by Node before anything else, with what `register` was given. */
export function initialize(data) {
  places = data;
}

/** Leads Eleventy, which imports the templates and its configuration by their names, to where they are bundled. */
export function resolve(specifier, context, next) {
  const [address, query = ""] = specifier.split(/(?=\?)/);
  if (!address.startsWith(places.sources)) return next(specifier, context);
  const url = address.replace(places.sources, places.bundled).replace(/\.[cm]?[jt]sx?$/, ".mjs");
  return existsSync(fileURLToPath(url)) ? { url: url + query, shortCircuit: true } : next(specifier, context);
}
