/** Opens the folded part that a link leads into: not every browser does. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
  link.addEventListener("click", () => reveal(link.hash));
addEventListener("hashchange", () => reveal(location.hash));
reveal(location.hash);

function reveal(hash: string): void {
  const target = document.getElementById(idIn(hash));
  const folded = target?.closest<HTMLDetailsElement>("details:not([open])");
  if (!target || !folded) return;
  folded.open = true;
  target.scrollIntoView();
}

/** An address may hold what cannot be decoded: `#100%`. */
function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
