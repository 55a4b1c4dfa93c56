/**
 * The page 404.html is served at addresses of any depth, where its relative links lead nowhere. The page
 * asks for this script at several depths; the first that answers knows by its own address where the
 * site's root is, and puts every link right. The style sheet then hides what is to be done without it.
 */
const page = document.documentElement;
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && !page.dataset.root) {
  const root = new URL("../", currentScript.src);
  page.dataset.root = root.href;
  for (const name of ["href", "action"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const path = element.getAttribute(name) ?? "";
      if (!path.startsWith("#")) element.setAttribute(name, new URL(path, root).href);
    }
  }
}
