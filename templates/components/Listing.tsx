import type { ComponentChildren } from "preact";
import type { ListTools } from "../../src/publish/index.ts";

interface Props {
  root: string;
  tools: ListTools | null;
  /** The order in which the list stands without scripts. */
  order: "terbaru" | "terlama";
  children: ComponentChildren;
}

/**
 * A list that is whole without scripts, with the form by which `src/browser/daftar.ts` sorts and filters it. The
 * style sheet hides the form where scripts do not run.
 */
export function Listing({ root, tools, order, children }: Props) {
  return (
    <>
      {tools && (
        <>
          <details id="daftar-alat" class="list-tools">
            <summary>Urutkan dan saring</summary>
            <form data-root={root} data-rows={tools.rows ? root + tools.rows : undefined} data-order={order}>
              <Choice name="urut" label="Urutan">
                <option value="terbaru">Terbaru dulu</option>
                <option value="terlama">Terlama dulu</option>
                <option value="penerbit">Penerbit A–Z</option>
                <option value="judul">Judul A–Z</option>
              </Choice>
              <Choice name="penerbit" label="Penerbit">
                <option value="">Semua</option>
              </Choice>
              <Choice name="tahun" label="Tahun">
                <option value="">Semua</option>
              </Choice>
              {tools.together.length > 0 && (
                <Choice name="bersama" label="Disebut bersama">
                  <option value="">Semua</option>
                  {tools.together.map(({ key, text, articles }) => (
                    <option key={key} value={key} data-articles={articles.join(" ") || undefined}>
                      {text}
                    </option>
                  ))}
                </Choice>
              )}
              <p>
                <label for="daftar-judul">Kata dalam judul</label>
                <input id="daftar-judul" type="search" name="judul" autocomplete="off" spellcheck={false} />
              </p>
              <p class="list-buttons">
                <button type="submit">Terapkan</button> <button type="reset">Semua berita</button>
              </p>
            </form>
          </details>
          <p id="daftar-status" class="list-status" role="status" />
          {tools.together.length > 0 && (
            <noscript>
              <p class="note">Jumlah artikel di samping nama menyaring daftar ini hanya dengan JavaScript.</p>
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
