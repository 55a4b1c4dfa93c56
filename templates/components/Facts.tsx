import type { ArticlePage, FactSource } from "../../src/publish/index.ts";
import { RuleLink } from "./RuleLink.tsx";
import { useWords } from "./words.ts";

/** "Dari mana keterangan ini": every fact with the line and the rule that gave it. */
export function Facts({ article: { root, facts } }: { article: ArticlePage }) {
  const words = useWords().notes;
  return (
    <details id="keterangan">
      <summary>
        <h3>{words.facts}</h3>
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
  const words = useWords().notes;
  return (
    <small>
      {basis}
      {line !== null && (
        <>
          {" "}
          {words.in} <a href={`#b${line}`}>{words.line(line)}</a>
        </>
      )}
      {element !== null && (
        <>
          {" "}
          {words.in} <code>{element}</code>
        </>
      )}
      , <RuleLink root={root} rule={rule} />
    </small>
  );
}
