import { type Archive, copiesOf, type Entry } from "../../../archive/index.ts";
import { words } from "../../words.ts";
import { bracketed, dateText, toItem } from "../page.ts";
import type { ArticleTies, CopyLink } from "../types.ts";
import { toEventItem } from "./eventPages.ts";

/** What each article has to do with others: its event, its copies, what is related to it and why. */
export function toTies({ events, copies, related }: Archive): (entry: Entry) => ArticleTies {
  const eventOf = new Map(events.flatMap((event) => event.entries.map((entry) => [entry, event] as const)));
  const others = copiesOf(copies);
  return (entry) => {
    const event = eventOf.get(entry);
    return {
      event: event
        ? {
            ...toEventItem(event),
            others: event.entries.filter((other) => other !== entry).map((other) => toItem(other)),
          }
        : null,
      copies: (others.get(entry) ?? []).map(toCopyLink),
      related: (related.get(entry) ?? []).map(({ entry: other, reasons }) => ({
        text: bracketed(other),
        path: other.path,
        publisher: other.article.publisher,
        published: dateText(other.article.datePublished),
        reason: words.ties.alike(reasons),
      })),
    };
  };
}

/** A link to a near copy with its outlet and date. */
export function toCopyLink(entry: Entry): CopyLink {
  const { path, publisher, outlet, published, bound } = toItem(entry);
  return { text: bracketed(entry), path, publisher, outlet, published, bound };
}
