/**
 * Light or dark: what the reader's system prefers until the reader chooses. Loaded in the head without
 * `defer`, so that a remembered choice is there before the first paint.
 */
const KEY = "kliping-tema";
const page = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

show(remembered());
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector<HTMLButtonElement>("#tema");
  if (!button) return;
  const name = () => {
    button.textContent = isDark() ? "Terang" : "Gelap";
  };
  name();
  button.hidden = false;
  system.addEventListener("change", name);
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    remember(chosen);
    show(chosen);
    name();
  });
});

function isDark(): boolean {
  return page.dataset.theme ? page.dataset.theme === "dark" : system.matches;
}

function show(theme: string | null): void {
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
}

/** A browser may forbid storage; then the choice holds for one page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
