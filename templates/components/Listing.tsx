import type { ComponentChildren } from "preact";
import type { ListTools } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

interface Props {
  root: string;
  tools: ListTools | null;
  /** The order in which the list stands without scripts. */
  order: "terbaru" | "terlama";
  children: ComponentChildren;
}

/**
 * A list that is whole without scripts, with the form by which `src/browser/list.ts` sorts and filters it. The
 * style sheet hides the form where scripts do not run.
 */
export function Listing({ root, tools, order, children }: Props) {
  const words = useWords().listTools;
  return (
    <>
      {tools && (
        <>
          <details id="daftar-alat" class="list-tools">
            <summary>{words.tools}</summary>
            <form data-root={root} data-rows={tools.rows ? root + tools.rows : undefined} data-order={order}>
              <Choice name="urut" label={words.order}>
                <option value="terbaru">{words.newest}</option>
                <option value="terlama">{words.oldest}</option>
                <option value="penerbit">{words.byOutlet}</option>
                <option value="judul">{words.byTitle}</option>
              </Choice>
              <Choice name="penerbit" label={words.outlet}>
                <option value="">{words.any}</option>
              </Choice>
              <Choice name="tahun" label={words.year}>
                <option value="">{words.any}</option>
              </Choice>
              {tools.together.length > 0 && (
                <Choice name="bersama" label={words.together}>
                  <option value="">{words.any}</option>
                  {tools.together.map(({ key, text, articles }) => (
                    <option key={key} value={key} data-articles={articles.join(" ") || undefined}>
                      {text}
                    </option>
                  ))}
                </Choice>
              )}
              <p>
                <label for="daftar-judul">{words.inTitle}</label>
                <input id="daftar-judul" type="search" name="judul" autocomplete="off" spellcheck={false} />
              </p>
              <p class="list-buttons">
                <button type="submit">{words.apply}</button> <button type="reset">{words.reset}</button>
              </p>
            </form>
          </details>
          <p id="daftar-status" class="list-status" role="status" />
          {tools.together.length > 0 && (
            <noscript>
              <p class="note">{words.needsScript}</p>
            </noscript>
          )}
        </>
      )}
      <div id="daftar" class="listing">
        {children}
      </div>
    </>
  );
}

function Choice({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
  return (
    <p>
      <label for={`daftar-${name}`}>{label}</label>
      <select id={`daftar-${name}`} name={name}>
        {children}
      </select>
    </p>
  );
}
