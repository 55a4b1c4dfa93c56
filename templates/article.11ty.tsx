import { wordsOf } from "../src/model/index.ts";
import type { ArticlePage, Site } from "../src/publish/index.ts";
import { ArchiveNotes } from "./components/ArchiveNotes.tsx";
import { Byline } from "./components/Byline.tsx";
import { CitationPanel } from "./components/CitationPanel.tsx";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { OnPaper } from "./components/OnPaper.tsx";
import { Pager } from "./components/Pager.tsx";
import { SourceText } from "./components/SourceText.tsx";
import { TextExtras } from "./components/TextExtras.tsx";
import { Ties } from "./components/Ties.tsx";
import { Title } from "./components/Title.tsx";
import { useWords } from "./components/words.ts";

interface Data {
  site: Site;
  article: ArticlePage;
}

export const data = {
  pagination: { data: "site.articles", size: 1, alias: "article" },
  permalink: ({ article }: Data) => article.path,
};

export function render({ site, article }: Data) {
  const { root, deck, newer, older } = article;
  const words = wordsOf(site.language).article;
  return print(
    <Layout
      site={site}
      page={article}
      sheet="reading"
      scripts={["article"]}
      metaTags={article.metaTags}
      head={<Head article={article} />}
    >
      <article>
        <div class="clipping">
          <header>
            <Kicker article={article} />
            <h1>
              <Title text={article.headline} isSupplied={article.isSupplied} />
            </h1>
            {article.isSupplied && <p class="supplied-note">{words.supplied}</p>}
            {deck && <p class="deck">{deck}</p>}
          </header>
          <Byline article={article} />
          <div
            class="body"
            // Sanitised HTML from src/publish/body.ts.
            dangerouslySetInnerHTML={{ __html: article.bodyHtml }}
          />
          <TextExtras article={article} />
        </div>
        <Ties article={article} />
        <ArchiveNotes article={article} />
        <CitationPanel article={article} />
        <SourceText article={article} />
        <OnPaper site={site} article={article} />
      </article>
      {/* What scripts have done; screen readers read it. */}
      <p class="said" role="status" data-sorot={root + site.assets.highlight} />
      <Pager
        root={root}
        label={words.others}
        previous={{ name: words.older, link: older }}
        next={{ name: words.newer, link: newer }}
      />
    </Layout>,
  );
}

function Head({ article }: { article: ArticlePage }) {
  return (
    <>
      {/* JSON without an angle bracket, from src/publish/jsonLd.ts. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: article.jsonLd }} />
    </>
  );
}

function Kicker({ article: { root, publisher, section } }: { article: ArticlePage }) {
  const words = useWords().article;
  return (
    <p class="kicker">
      {publisher ? <MaybeLink root={root} link={publisher} /> : words.noOutlet}
      {section && (
        <>
          {" "}
          <span>
            <MaybeLink root={root} link={section} />
          </span>
        </>
      )}
    </p>
  );
}
