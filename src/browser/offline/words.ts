/** Bytes in megabytes, as Indonesian writes them: `72,4 MB`. */
export function tellSize(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`;
}

/** Why saving ended before it was done. */
export async function tellSaveFault(error: unknown): Promise<string> {
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    const { quota = 0, usage = 0 } = await navigator.storage.estimate();
    return `Ruang simpan peramban tidak cukup: tersisa ${tellSize(Math.max(quota - usage, 0))}. Kosongkan ruang di perangkat, lalu lanjutkan.`;
  }
  return "Sambungan terputus sebelum semuanya tersimpan.";
}
