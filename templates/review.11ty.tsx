import type { ReviewPage, Site } from "../src/publish/index.ts";
import { PAGES } from "../src/url.ts";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.review };

/** For the curator; search engines are asked to leave it out. */
export function render({ site }: { site: Site }) {
  const { review } = site;
  return print(
    <Layout site={site} page={review} head={<meta name="robots" content="noindex" />}>
      <PageHead root={review.root} heading={review.title} summary={review.summary} />
      <div class="prose">
        {review.files.map((entry) => (
          <Entry key={entry.file} root={review.root} entry={entry} />
        ))}
      </div>
    </Layout>,
  );
}

function Entry({ root, entry }: { root: string; entry: ReviewPage["files"][number] }) {
  const { file, link, unknown, problems, settle } = entry;
  return (
    <section>
      <h2>{link ? <MaybeLink root={root} link={link} /> : file}</h2>
      <p>
        Berkas <code>{file}</code>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ severity, line, words }) => (
            <li key={`${line} ${words}`}>
              {severity}
              {line !== null && ` di baris ${line}`}: {words}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <>
          <p>Tidak disebut dalam naskah: {unknown.join(", ")}. Bila diketahui, tulis di awal berkas:</p>
          <pre>{settle}</pre>
        </>
      )}
    </section>
  );
}
