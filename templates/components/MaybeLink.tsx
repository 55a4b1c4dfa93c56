import type { Link } from "../../src/publish/index.ts";

/** A link, or its words alone where there is no page to link to. */
export function MaybeLink({ root, link }: { root: string; link: Link }) {
  return link.path ? <a href={root + link.path}>{link.text}</a> : link.text;
}
