import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.offline };

/** The page on which a reader saves the archive; the service worker also leads here from what was not saved. */
export function render({ site }: { site: Site }) {
  const { offline } = site;
  const { root } = offline;
  const words = wordsOf(site.language).offline;
  return print(
    <Layout site={site} page={offline} scripts={["save"]}>
      <PageHead root={root} heading={offline.title} summary={words.summary} />
      {/* Both are filled by src/browser/save.ts. */}
      <p id="tak-tersimpan" class="notice" hidden />
      <div id="simpan" class="save" />
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      <div class="prose">
        <h2>{words.saved}</h2>
        <p>{words.whatIsSaved}</p>
        <h2>{words.unsaved}</h2>
        <p>{words.whatIsThereAnyway}</p>
      </div>
    </Layout>,
  );
}
