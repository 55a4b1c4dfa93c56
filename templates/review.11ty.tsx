import type { ReviewPage, Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { PageHead } from "./components/PageHead.tsx";
import { Pages } from "./components/Pages.tsx";
import { useWords } from "./components/words.ts";

interface Data {
  site: Site;
  review: ReviewPage;
}

export const data = {
  pagination: { data: "site.reviews", size: 1, alias: "review" },
  permalink: ({ review }: Data) => review.path,
};

/** For the curator; search engines are asked to leave it out. */
export function render({ site, review }: Data) {
  const { root, title, summary, tally, files, up, pages } = review;
  return print(
    <Layout site={site} page={review} pages={pages} head={<meta name="robots" content="noindex" />}>
      <PageHead root={root} up={up} heading={title} summary={summary} />
      <Tally root={root} rows={tally} />
      <div class="prose">
        {files.map((entry) => (
          <Entry key={entry.file} root={root} entry={entry} />
        ))}
      </div>
      <Pages root={root} pages={pages} />
    </Layout>,
  );
}

function Tally({ root, rows }: { root: string; rows: ReviewPage["tally"] }) {
  const texts = useWords().review;
  if (rows.length === 0) return null;
  return (
    <table class="tally">
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.texts}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ words, count }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>
              <MaybeLink root={root} link={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ root, entry }: { root: string; entry: ReviewPage["files"][number] }) {
  const { file, link, unknown, problems, settle } = entry;
  const texts = useWords().review;
  return (
    <section>
      <h2>{link ? <MaybeLink root={root} link={link} /> : file}</h2>
      <p>
        {texts.file} <code>{file}</code>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ severity, line, words }) => (
            <li key={`${line} ${words}`}>
              {line === null ? severity : texts.atLine(severity, line)}: {words}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <>
          <p>{texts.unknown(unknown)}</p>
          <pre>{settle}</pre>
        </>
      )}
    </section>
  );
}
