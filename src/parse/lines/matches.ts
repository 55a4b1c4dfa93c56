/** All matches of a global expression, in order. `String.matchAll` makes a copy of the expression each time. */
export function matchesOf(form: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === "") form.lastIndex += 1;
  }
  return found;
}
