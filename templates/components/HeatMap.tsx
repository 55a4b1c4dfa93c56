import type { HeatMap as Given, HeatCell, HeatColumn } from "../../src/publish/index.ts";
import { CountTable } from "./CountTable.tsx";
import { NameRow } from "./NameRow.tsx";
import { useWords } from "./words.ts";

/** Height of a row of cells in CSS pixels. */
const HEIGHT = 30;

/** Articles by outlet and time: shade and fill of a cell tell how many, an empty cell is a hollow one. */
export function HeatMap({ root, heatMap }: { root: string; heatMap: Given }) {
  const { caption, columns, rows, legend } = heatMap;
  const levels = legend.length;
  const words = useWords().charts;
  return (
    <div class="heat-map">
      <div class="heat-head">
        <ul class="heat-legend">
          <li>{words.count}</li>
          <li>
            <Sample level={0} levels={levels} /> {words.none}
          </li>
          {legend.map(({ level, words: numbers }) => (
            <li key={level}>
              <Sample level={level} levels={levels} /> {numbers}
            </li>
          ))}
        </ul>
        <Columns columns={columns} />
      </div>
      <ul class="heat-rows">
        {rows.map((row) => (
          <li key={row.path}>
            <div class="heat-name">
              <NameRow root={root} row={row} />
            </div>
            <svg width="100%" height={HEIGHT}>
              <title>{words.overTime(row.name)}</title>
              {row.cells.map((cell, index) => (
                <Cell key={cell.label} root={root} cell={cell} column={columns[index]} levels={levels} />
              ))}
            </svg>
            {row.undated && (
              <p class="heat-undated">
                <a href={root + row.undated.path}>{row.undated.text}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <CountTable
        root={root}
        summary={words.table}
        caption={caption}
        head={words.outlet}
        columns={columns.map(({ words }) => words)}
        rows={rows}
      />
    </div>
  );
}

/** The names of the columns over them; screen readers find them in the table. */
function Columns({ columns }: { columns: HeatColumn[] }) {
  return (
    <svg class="heat-columns" width="100%" height="34" aria-hidden="true">
      {columns.map(({ words, label, group, isMinor, x }) => (
        <g key={words}>
          {group && (
            <text class={isMinor ? "minor" : undefined} x={`${x}%`} y={label ? 13 : 28}>
              {group}
            </text>
          )}
          {label && (
            <text x={`${x}%`} y="28">
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface CellProps {
  root: string;
  cell: HeatCell;
  column: HeatColumn | undefined;
  levels: number;
}

function Cell({ root, cell: { path, label, level }, column, levels }: CellProps) {
  if (!column) return null;
  const across = { x: `${column.x}%`, width: `${column.width}%` };
  const frame = <rect class="frame" {...across} height={HEIGHT} />;
  if (!path) return frame;
  return (
    <a href={root + path} aria-label={label}>
      <title>{label}</title>
      {frame}
      <Fill across={across} height={HEIGHT} level={level} levels={levels} />
    </a>
  );
}

/** The higher the level, the fuller the cell, so that shades need not be told apart by eye. */
function Fill(props: {
  across: { x: string; width: string };
  height: number;
  level: number;
  levels: number;
}) {
  const { across, height, level, levels } = props;
  const filled = Math.round((height * level) / levels);
  const shade = Math.ceil((level * 5) / levels);
  return <rect class={`fill shade-${shade}`} {...across} y={height - filled} height={filled} />;
}

function Sample({ level, levels }: { level: number; levels: number }) {
  const across = { x: "0", width: "100%" };
  return (
    <svg width="18" height="18" aria-hidden="true">
      <rect class="frame" {...across} height="18" />
      {level > 0 && <Fill across={across} height={18} level={level} levels={levels} />}
    </svg>
  );
}
