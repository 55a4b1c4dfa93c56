import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.data };

export function render({ site }: { site: Site }) {
  const { root, title, description, files, fields } = site.data;
  const { data: words, parts } = wordsOf(site.language);
  return print(
    <Layout site={site} page={site.data}>
      <PageHead
        root={root}
        up={{ text: parts.about, path: PAGES.about }}
        heading={title}
        summary={description}
      />
      <h2>{words.files}</h2>
      <dl class="rules downloads">
        {files.map((file) => (
          <div key={file.path}>
            <dt>
              <a href={root + file.path} download>
                {file.text}
              </a>
            </dt>
            <dd>{file.description}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.dictionary}</h2>
      <div class="prose">
        <p>
          {words.note((text) => (
            <code>{text}</code>
          ))}
        </p>
      </div>
      <dl class="rules">
        {fields.map(({ name, type, description }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {description} <small>({type})</small>
            </dd>
          </div>
        ))}
      </dl>
    </Layout>,
  );
}
