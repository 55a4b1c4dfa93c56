/**
 * What no person writes by hand, and Markdown's parser is brought down by: quotes and lists hundreds deep in one
 * another (it calls itself for each), or thousands of stars and brackets in one paragraph (it compares them pairwise).
 */
const DEEPEST = /^(?:[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){100}|[ \t]{200}[ \t]*(?:[-+*>]|\d))/m;
const MARKS = /[*_~`[\]<]/g;
const MOST_MARKS = 2000;

/** Can this text be read as Markdown at all? */
export function isReadableMarkdown(text: string): boolean {
  return !DEEPEST.test(text) && text.split(/\n[ \t\r]*\n/).every((part) => countMarks(part) <= MOST_MARKS);
}

function countMarks(text: string): number {
  return text.length <= MOST_MARKS ? 0 : (text.match(MARKS)?.length ?? 0);
}
