/** "Verifikasi": fetches the source text and says whether it is the one whose SHA-256 the page tells. */
const button = document.querySelector<HTMLButtonElement>("#verifikasi");
const outcome = document.querySelector<HTMLElement>("#verifikasi + [role=status]");
const source = document.querySelector<HTMLAnchorElement>(".card a[download]");
const told = document.querySelector(".card code")?.textContent ?? "";

const INSTEAD = "Periksalah folder arsip dengan perintah npx kliping verify FOLDER.";

if (button && outcome && source) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    outcome.textContent = "Memeriksa …";
    outcome.textContent = await verify(source.href);
  });
}

async function verify(address: string): Promise<string> {
  if (location.protocol === "file:")
    return `Tidak dapat diperiksa dari diska: peramban melarang halaman membaca berkas lain di sana. ${INSTEAD}`;
  if (!isSecureContext)
    return `Tidak dapat diperiksa di alamat http: peramban menghitung SHA-256 hanya di alamat https. ${INSTEAD}`;
  const bytes = await download(address).catch(() => null);
  if (!bytes) return "Tidak dapat diperiksa: naskah tidak dapat diunduh.";
  const hash = toHex(await crypto.subtle.digest("SHA-256", bytes));
  return hash === told
    ? "Cocok: naskah yang diunduh memiliki SHA-256 ini."
    : `Tidak cocok: naskah yang diunduh bukan naskah ini. SHA-256-nya ${hash}`;
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
