import type { ArticlePage, FactSource } from "../../src/publish/index.ts";
import { RuleLink } from "./RuleLink.tsx";

/** "Dari mana keterangan ini": every fact with the line and the rule that gave it. */
export function Facts({ article: { root, facts } }: { article: ArticlePage }) {
  return (
    <details id="keterangan">
      <summary>
        <h3>Dari mana keterangan ini</h3>
      </summary>
      <dl class="facts">
        {facts.map(({ label, values, unknown }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.length === 0 && <dd class="unknown">{unknown}</dd>}
            {values.map(({ text, source }, index) => (
              <dd key={`${text}-${index}`}>
                {text} {source && <Source root={root} source={source} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function Source({ root, source: { basis, line, element, rule } }: { root: string; source: FactSource }) {
  return (
    <small>
      {basis}
      {line !== null && (
        <>
          {" "}
          di <a href={`#b${line}`}>baris {line}</a>
        </>
      )}
      {element !== null && (
        <>
          {" "}
          di <code>{element}</code>
        </>
      )}
      , <RuleLink root={root} rule={rule} />
    </small>
  );
}
