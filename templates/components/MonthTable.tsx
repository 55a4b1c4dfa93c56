import type { CalendarDay, CalendarMonth } from "../../src/publish/index.ts";
import { useWords } from "./words.ts";

/** The days of a month as on a wall calendar; days with articles are links, empty days stay visible. */
export function MonthTable({ root, month }: { root: string; month: CalendarMonth }) {
  const { weekdays } = useWords().calendar;
  return (
    <table class="month">
      <caption class="unseen">{month.label}</caption>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
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
              <td key={weekdays[weekday]?.short}>{day && <Day root={root} day={day} />}</td>
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
