import type { Bar, HomePage } from "../../src/publish/index.ts";
import { CountTable } from "./CountTable.tsx";
import { useWords } from "./words.ts";

type Given = NonNullable<HomePage["timeline"]>;

/** Articles by month: a small chart a year, each bar a link to its month, and the numbers as a table. */
export function Timeline({ root, timeline }: { root: string; timeline: Given | null }) {
  const { charts: words, count } = useWords();
  if (!timeline) return null;
  const { height, most, spans, undated } = timeline;
  const years = spans.filter(({ path }) => path);
  return (
    <section class="timeline" aria-labelledby="per-bulan">
      <h2 id="per-bulan">{words.perMonth}</h2>
      <ol>
        {spans.map((span) => (
          <li key={span.words} class={span.path ? undefined : "gap"}>
            <Year root={root} height={height} span={span} isAlone={spans.length === 1} />
          </li>
        ))}
      </ol>
      <p class="note">
        {words.longest} <a href={root + most.path}>{most.text}</a>.
        {undated && (
          <>
            {" "}
            <a href={root + undated.path}>{count.undated(undated.text)}</a> {words.notShown}
          </>
        )}
      </p>
      <CountTable
        root={root}
        summary={words.table}
        caption={words.byMonth}
        head={words.year}
        columns={years[0]?.bars.map(({ month }) => month) ?? []}
        rows={years.map((year) => ({ name: year.words, cells: year.bars }))}
      />
    </section>
  );
}

interface YearProps {
  root: string;
  height: number;
  span: Given["spans"][number];
  /** There is no other year, and so there is room to name the months. */
  isAlone: boolean;
}

function Year({ root, height, span, isAlone }: YearProps) {
  const words = useWords().charts;
  if (!span.path)
    return (
      <p>
        <b>{span.words}</b> {words.noArticles}
      </p>
    );
  return (
    <>
      <svg class="bars" width="100%" height={height}>
        <title>{words.months(span.words)}</title>
        {span.bars.map((bar) => (
          <BarLink key={bar.month} root={root} height={height} bar={bar} />
        ))}
      </svg>
      {isAlone && <MonthNames bars={span.bars} />}
      <p>
        <a href={root + span.path}>{span.words}</a> <a href={root + span.all.path}>{span.all.text}</a>
      </p>
    </>
  );
}

function MonthNames({ bars }: { bars: Bar[] }) {
  return (
    <svg class="bar-names" width="100%" height="16" aria-hidden="true">
      {bars.map(({ month, x }) => (
        <text key={month} x={`${x}%`} y="13">
          {month.slice(0, 3)}
        </text>
      ))}
    </svg>
  );
}

/** The bar, in a column of full height that a finger can hit. */
function BarLink({ root, height, bar }: { root: string; height: number; bar: Bar }) {
  if (!bar.path) return null;
  const across = { x: `${bar.x}%`, width: `${bar.width}%` };
  return (
    <a href={root + bar.path} aria-label={bar.label}>
      <title>{bar.label}</title>
      <rect class="reach" {...across} height={height} />
      <rect class="bar" {...across} y={height - bar.height} height={bar.height} />
    </a>
  );
}
