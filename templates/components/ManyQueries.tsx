import { useWords } from "./words.ts";

/** Many queries at once; `src/browser/search/manyQueries.ts` carries them out. */
export function ManyQueries() {
  const words = useWords().manyQueries;
  return (
    <details class="many">
      <summary>
        <h2>{words.many}</h2>
      </summary>
      <form id="banyak">
        <p>
          <label for="banyak-baris">{words.lines}</label>
          <textarea id="banyak-baris" rows={6} spellcheck={false} aria-describedby="banyak-aturan" />
        </p>
        <p id="banyak-aturan" class="search-rules">
          {words.rules}
        </p>
        <button type="submit">{words.submit}</button>
      </form>
      <p id="banyak-status" role="status" />
      <div class="scroll">
        <table hidden>
          <caption class="unseen">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.query}</th>
              <th scope="col">{words.articles}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.last}</th>
            </tr>
          </thead>
          <tbody id="banyak-hasil" />
        </table>
      </div>
      <button id="banyak-simpan" type="button" hidden>
        {words.save}
      </button>
    </details>
  );
}
