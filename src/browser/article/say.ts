/** How long words stay, in milliseconds: time to read a sentence twice. */
const STAY = 8000;

const place = document.querySelector<HTMLElement>(".said");
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows what was done and has screen readers read it, again if the words are the same. Esc hides it. */
export function say(words: string): void {
  if (!place) return;
  place.textContent = "";
  clearTimeout(timer);
  // A moment of silence, or a screen reader does not hear the same words again.
  timer = setTimeout(() => {
    place.textContent = words;
    timer = setTimeout(hush, STAY);
  }, 50);
}

function hush(): void {
  if (place) place.textContent = "";
}

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hush();
});
