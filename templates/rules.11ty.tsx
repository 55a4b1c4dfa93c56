import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.rules };

export function render({ site }: { site: Site }) {
  const { rules } = site;
  const { parts, rules: words } = wordsOf(site.language);
  return print(
    <Layout site={site} page={rules}>
      <PageHead
        root={rules.root}
        up={{ text: parts.about, path: PAGES.about }}
        heading={rules.title}
        summary={words.summary}
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
                {words.example} <samp>{example}</samp>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Layout>,
  );
}
