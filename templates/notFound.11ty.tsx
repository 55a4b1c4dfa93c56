import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.notFound };

/** Folders that an address of this archive has at most, `tanggal/2022/09/07.html`. */
const DEPTHS = ["../", "../../", "../../../"];

/**
 * Hosts serve this page in place of any missing one, so its relative links are right only by chance.
 * The script, asked for at every depth that an address can have, puts them right; without it the page
 * is plain and says what to do.
 */
export function render({ site }: { site: Site }) {
  const { notFound } = site;
  const words = wordsOf(site.language).notFound;
  const head = DEPTHS.map((up) => <script key={up} src={up + site.assets.notFound} defer />);
  return print(
    <Layout site={site} page={notFound} scripts={["notFound"]} head={head}>
      <PageHead root="" heading={notFound.title} summary={notFound.description} />
      <div class="prose">
        <p>{words.why}</p>
        <ul>
          <li>
            <a href={PAGES.home}>{words.home}</a>
          </li>
          <li>
            <a href={PAGES.search}>{words.search}</a>
          </li>
          <li>
            <a href={PAGES.calendar}>{words.calendar}</a>
          </li>
        </ul>
        <p id="tanpa-akar">{words.instead}</p>
      </div>
    </Layout>,
  );
}
