import { PAGES } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.rules };

export function render({ site }: { site: Site }) {
  const { rules } = site;
  return print(
    <Layout site={site} page={rules}>
      <PageHead
        root={rules.root}
        up={{ text: "Tentang arsip", path: PAGES.about }}
        heading={rules.title}
        summary="Setiap baris naskah dibaca menurut salah satu aturan ini. Halaman tiap artikel menyebut aturan yang dipakai di samping barisnya."
      />
      <dl class="rules">
        {rules.rules.map(({ name, summary, example }) => (
          <div key={name} id={name}>
            <dt>
              <a href={`#${name}`}>{name}</a>
            </dt>
            <dd>{summary}</dd>
            {example.trim() && (
              <dd>
                Contoh: <samp>{example}</samp>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Layout>,
  );
}
