import { copy, showToCopy } from "./copy.ts";
import { address, isShared } from "./pageAddress.ts";

/** "Bagikan": hands the page to the reader's programs where the system can, else copies its address. */
const button = document.querySelector<HTMLButtonElement>("#bagikan");

if (button && isShared) {
  button.hidden = false;
  button.addEventListener("click", () => void share());
}

async function share(): Promise<void> {
  const url = address();
  const title = document.querySelector("h1")?.textContent ?? document.title;
  if (!navigator.share) return copy({ plain: url, html: null }, () => showToCopy(url));
  // The reader may think better of it.
  await navigator.share({ title, url }).catch(() => undefined);
}
