import type { ComponentChildren } from "preact";
import type { Link } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";

interface Props {
  root: string;
  /** The page that this one hangs from. */
  up?: Link | null;
  heading: string;
  summary?: string;
  children?: ComponentChildren;
}

/** The top of every page that is not an article: where it belongs, what it is, what is on it. */
export function PageHead({ root, up, heading, summary, children }: Props) {
  return (
    <header class="page-head">
      {up && (
        <p class="kicker">
          <MaybeLink root={root} link={up} />
        </p>
      )}
      <h1>{heading}</h1>
      {summary && <p class="summary">{summary}</p>}
      {children}
    </header>
  );
}
