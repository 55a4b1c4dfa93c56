/** At most 200 characters, cut between words. */
export function shorten(text: string): string {
  const LENGTH = 200;
  if (text.length <= LENGTH) return text;
  const cut = text.lastIndexOf(" ", LENGTH);
  return `${text.slice(0, cut > 0 ? cut : LENGTH).replace(/[\s,.;:–—-]+$/, "")} …`;
}
