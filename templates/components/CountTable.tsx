import type { SitePath } from "../../src/model/index.ts";

interface Props {
  root: string;
  /** What the table is opened with: `Angkanya dalam tabel`. */
  summary: string;
  caption: string;
  /** What the rows are: `Penerbit`. */
  head: string;
  columns: string[];
  rows: { name: string; cells: { path: SitePath | null; count: string; label: string }[] }[];
}

/** The numbers behind a chart, exactly and for screen readers. */
export function CountTable({ root, summary, caption, head, columns, rows }: Props) {
  return (
    <details class="count-table">
      <summary>{summary}</summary>
      <div class="scroll">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map(({ path, count, label }) => (
                  <td key={label}>{path ? <a href={root + path}>{count}</a> : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
