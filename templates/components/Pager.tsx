import type { Link } from "../../src/publish/index.ts";
import { MaybeLink } from "./MaybeLink.tsx";

interface Props {
  root: string;
  /** What the pager moves through, for screen readers: `Bulan lain`. */
  label: string;
  previous: Neighbour;
  next: Neighbour;
}

interface Neighbour {
  /** `Lebih lama`. */
  name: string;
  link: Link | null;
}

/** The pages before and after this one. */
export function Pager({ root, label, previous, next }: Props) {
  if (!previous.link && !next.link) return null;
  return (
    <nav class="pager" aria-label={label}>
      {[
        { ...previous, rel: "prev" },
        { ...next, rel: "next" },
      ].map(
        ({ name, link, rel }) =>
          link && (
            <p key={rel} class={rel}>
              <span>{name}</span>
              <MaybeLink root={root} link={link} rel={rel} />
            </p>
          ),
      )}
    </nav>
  );
}
