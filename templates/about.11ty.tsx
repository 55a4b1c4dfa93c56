import { PAGES, wordsOf } from "../src/model/index.ts";
import type { Site } from "../src/publish/index.ts";
import { Layout, print } from "./components/Layout.tsx";
import { MaybeLink } from "./components/MaybeLink.tsx";
import { PageHead } from "./components/PageHead.tsx";

export const data = { permalink: PAGES.about };

export function render({ site }: { site: Site }) {
  const { about } = site;
  const { root } = about;
  const words = wordsOf(site.language).about;
  return print(
    <Layout site={site} page={about}>
      <PageHead root={root} heading={about.title} summary={site.description} />
      <div class="prose">
        <h2>{words.content}</h2>
        <p>{words.whatItKeeps(site.title)}</p>
        <dl class="figures">
          {about.facts.map(({ label, value, path }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <MaybeLink root={root} link={{ text: value, path }} />
              </dd>
            </div>
          ))}
        </dl>
        <h2>{words.making}</h2>
        <p>
          {words.howItIsMade((text) => (
            <a href={root + PAGES.rules}>{text}</a>
          ))}
        </p>
        <h2>{words.unknown}</h2>
        <p>
          {words.whatIsUnknown((text) => (
            <a href={root + PAGES.undated}>{text}</a>
          ))}
        </p>
        <h2>{words.corrections}</h2>
        <p>{words.whatIsCorrected}</p>
        <h2>{words.addresses}</h2>
        <p>{words.whatStays}</p>
        <h2>{words.rights}</h2>
        <p>{words.whoseRights}</p>
        <h2>{words.fonts}</h2>
        <p>{words.whichFonts}</p>
      </div>
    </Layout>,
  );
}
