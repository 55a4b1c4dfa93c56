import { verifyWords } from "../../model/words/index.ts";

/** "Verifikasi": fetches the source text and says whether it is the one whose SHA-256 the page tells. */
const button = document.querySelector<HTMLButtonElement>("#verifikasi");
const outcome = document.querySelector<HTMLElement>("#verifikasi + [role=status]");
const source = document.querySelector<HTMLAnchorElement>(".card a[download]");
const told = document.querySelector(".card code")?.textContent ?? "";

if (button && outcome && source) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    outcome.textContent = verifyWords.checking;
    outcome.textContent = await verify(source.href);
  });
}

async function verify(address: string): Promise<string> {
  const { fromDisk, insecure, instead } = verifyWords;
  if (location.protocol === "file:") return `${fromDisk} ${instead}`;
  if (!isSecureContext) return `${insecure} ${instead}`;
  const bytes = await download(address).catch(() => null);
  if (!bytes) return verifyWords.unavailable;
  const hash = toHex(await crypto.subtle.digest("SHA-256", bytes));
  return hash === told ? verifyWords.same : verifyWords.different(hash);
}

/** As the archive has it now, not as the browser may have kept it. */
async function download(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
