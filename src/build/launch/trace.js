import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Has stack traces name lines of the source files where they would name those of the bundle in `folder`. The maps are
 * read when the first trace is asked for; Node's own way reads all of them with the modules, which takes longer than
 * `kliping --help`.
 * @param {string} folder address of the folder
 */
export function nameSources(folder) {
  /** @type {Map<string, SourceMap>} */
  const maps = new Map();
  const mapOf = (address) => {
    const map =
      maps.get(address) ?? new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${address}.map`), "utf8")));
    maps.set(address, map);
    return map;
  };
  const nameIn = (place, address, line, column) => {
    if (!address.startsWith(folder)) return place;
    try {
      const { originalSource, originalLine, originalColumn } = mapOf(address).findEntry(line - 1, column - 1);
      if (!originalSource) return place;
      return `${new URL(originalSource, address)}:${originalLine + 1}:${originalColumn + 1}`;
    } catch {
      return place;
    }
  };
  Error.prepareStackTrace = (error, frames) => {
    const lines = frames.map((frame) => `\n    at ${frame}`.replace(/(file:[^()]+):(\d+):(\d+)/, nameIn));
    return `${describe(error)}${lines.join("")}`;
  };
}

/** An error may fail to say what it is. */
function describe(error) {
  try {
    return String(error);
  } catch {
    return "Error";
  }
}
