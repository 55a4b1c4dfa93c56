/** The site's root, known by the address of the script that runs: all stand in `assets`. Null from disk. */
export function siteRoot(): URL | null {
  const { currentScript } = document;
  if (location.protocol === "file:" || !(currentScript instanceof HTMLScriptElement)) return null;
  return new URL("../", currentScript.src);
}
