import type { CalendarDay, CalendarMonth } from "../../src/publish/index.ts";

const WEEKDAYS = [
  { short: "Sen", long: "Senin" },
  { short: "Sel", long: "Selasa" },
  { short: "Rab", long: "Rabu" },
  { short: "Kam", long: "Kamis" },
  { short: "Jum", long: "Jumat" },
  { short: "Sab", long: "Sabtu" },
  { short: "Min", long: "Minggu" },
];

/** The days of a month as on a wall calendar; days with articles are links, empty days stay visible. */
export function MonthTable({ root, month }: { root: string; month: CalendarMonth }) {
  return (
    <table class="month">
      <caption class="unseen">{month.label}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(({ short, long }) => (
            <th key={short} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={WEEKDAYS[weekday]?.short}>{day && <Day root={root} day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ root, day }: { root: string; day: CalendarDay }) {
  return day.path ? (
    <a href={root + day.path} aria-label={day.label} title={day.label}>
      {day.number}
    </a>
  ) : (
    day.number
  );
}
