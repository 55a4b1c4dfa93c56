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
  return print(
    <Layout
      site={site}
      page={article}
      sheet="reading"
      scripts={["artikel"]}
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
            {article.isSupplied && (
              <p class="supplied-note">
                Naskah tidak memuat judul. Judul dalam kurung siku diambil arsip ini dari kata-kata
                pertamanya.
              </p>
            )}
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
      {/* What scripts have done, for those who see and those who listen. */}
      <p class="said" role="status" data-sorot={root + site.assets.sorot} />
      <Pager
        root={root}
        label="Artikel lain"
        previous={{ name: "Lebih lama", link: older }}
        next={{ name: "Lebih baru", link: newer }}
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
  return (
    <p class="kicker">
      {publisher ? <MaybeLink root={root} link={publisher} /> : "Penerbit tidak disebut dalam naskah"}
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
