const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
const printed = document.querySelector<HTMLElement>(".on-paper .address");

/** True where the page has an address that others can open: not on the reader's own disk. */
export const isShared = canonical !== undefined || location.protocol !== "file:";

/** The page's address: as the archive gives it, else where it is; on the reader's own disk its path in the archive. */
export function address(): string {
  if (canonical) return canonical;
  return isShared ? location.origin + location.pathname : (printed?.textContent ?? "");
}

// A build does not know where it will be served; the page does.
if (printed) printed.textContent = address();
