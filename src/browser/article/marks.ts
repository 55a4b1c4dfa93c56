/** Marks the words of the search that led here: `?sorot=…`. The script that does it is fetched only then. */
const script = document.querySelector<HTMLElement>(".said")?.dataset.sorot;

if (script && new URLSearchParams(location.search).get("sorot")) {
  const element = document.createElement("script");
  element.src = script;
  document.head.append(element);
}
