/**
 * What stands before a message in the export of a chat: "[30/08/25 18.00.12] Pak Karno: ", "30/08/2025, 6:00 PM - Pak
 * Karno: ". The second group is who sent it.
 */
const HEAD =
  /^(\s*\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?(?:\] | - ))([^:]{2,40})(: )/u;

/** How long the head of a chat's message is, 0 without one. */
export function chatHeadLength(text: string): number {
  return HEAD.exec(text)?.[0].length ?? 0;
}

/** The line with each letter and digit of the sender's name masked: a private person is no part of the news. */
export function maskSender(text: string): string {
  return text.replace(
    HEAD,
    (_, day: string, sender: string, colon: string) => day + sender.replace(/[\p{L}\d]/gu, "•") + colon,
  );
}

/** Bold and slanted words of a message, between stars or strokes: "*Jalur Dibuka*", "_(Dimas Prakoso)_". */
const STRESS = /(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_]{1,300})(?<=[^\s*_])\1(?![\p{L}\d*_])/gu;

/** The words of a line without the marks of a chat around them. */
export function withoutStress(text: string): string {
  return /[*_]/.test(text) ? text.replace(STRESS, "$2") : text;
}
