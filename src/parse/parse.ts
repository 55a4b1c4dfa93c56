import type { Article, Knowledge, Problem, Source } from "../model/index.ts";
import { correct } from "./correct.ts";
import { readHandwritten } from "./handwritten.ts";
import { addMentions } from "./names/mention.ts";
import { readPastedText, type Understanding } from "./pastedText.ts";
import { findProblems } from "./problems.ts";
import { state } from "./state.ts";

/** Parses a source text: what each of its lines is, and what the text states; never throws. */
export function parse(source: Source, knowledge: Knowledge): { article: Article; problems: Problem[] } {
  const { article, published, otherPublisher } = read(source, knowledge);
  const corrected = correct(addMentions(article, knowledge.names), source);
  return { article: corrected, problems: findProblems(source, corrected, published, otherPublisher) };
}

function read(source: Source, knowledge: Knowledge): Understanding {
  if (source.format === "markdown")
    return { article: readHandwritten(source), published: null, otherPublisher: null };
  const understood = readPastedText(source, knowledge);
  return source.page ? { ...understood, article: state(understood.article, source.page.stated) } : understood;
}
