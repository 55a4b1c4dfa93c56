import type { Link } from "../../src/publish/index.ts";

/** A link, or its words alone where there is no page to link to. */
export function MaybeLink({ root, link, rel }: { root: string; link: Link; rel?: string }) {
  return link.path ? (
    <a href={root + link.path} rel={rel}>
      {link.text}
    </a>
  ) : (
    link.text
  );
}
