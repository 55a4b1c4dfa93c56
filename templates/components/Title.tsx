/** A headline; one that the text does not have stands in square brackets, as librarians do. */
export function Title({ text, isSupplied }: { text: string; isSupplied: boolean }) {
  return isSupplied ? <span class="supplied">[{text}]</span> : text;
}
