import { absolute } from "../../src/model/index.ts";
import type { ArticlePage, Site } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** What a printed article needs to be cited and found again; on paper only. */
export function OnPaper({ site, article: { path, hash, citations } }: { site: Site; article: ArticlePage }) {
  const [citation] = citations;
  const words = useWords().cite;
  return (
    <dl class="on-paper">
      {citation?.html && (
        <div>
          <dt>{words.printed(citation.name)}</dt>
          {/* Made of escaped text by src/publish/cite/style.ts. */}
          <dd lang={citation.lang} dangerouslySetInnerHTML={{ __html: citation.html }} />
        </div>
      )}
      <div>
        <dt>{words.address}</dt>
        <dd class="address">{absolute(site.url, path) ?? path}</dd>
      </div>
      <div>
        <dt>{words.hash}</dt>
        <dd class="hash">{hash}</dd>
      </div>
    </dl>
  );
}
