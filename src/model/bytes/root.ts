import { fileURLToPath } from "node:url";

/**
 * The project's folder, in which sources, templates and what browsers need are found. No other module may use
 * `import.meta.url`: a bundle knows the address of this one only (src/build/bundle.js).
 */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
