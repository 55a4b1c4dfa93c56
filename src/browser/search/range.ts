import { formatNumber } from "../../model/words/index.ts";
import { bucketsIn, bucketsOf } from "./buckets.ts";
import { showChart } from "./chart.ts";
import { withRange } from "./requestAddress.ts";
import { place, type View } from "./searchView.ts";

/** Shows the range of days: two fields, a chart in which it is drawn, and what to do with articles without a date. */
export async function showRange(view: View): Promise<void> {
  const { request, search, found, go, isCurrent } = view;
  const { days, undated } = await search.days(found);
  if (!isCurrent()) return;
  const fields = [place("dari", HTMLInputElement), place("sampai", HTMLInputElement)] as const;
  const said = () => withRange(request, fields[0].value || null, fields[1].value || null);
  const { from, to } = said();
  // A browser forgets the digits typed into a field as soon as anything is set in it, though it be the same.
  const isSaid = fields.some(isHalfTyped) || (from === request.from && to === request.to);
  for (const [at, field] of fields.entries()) {
    if (!isSaid) field.value = (at === 0 ? request.from : request.to) ?? "";
    set(field, "min", days[0]?.day ?? "");
    set(field, "max", days.at(-1)?.day ?? "");
    field.onchange = () => {
      if (!isHalfTyped(field)) go(said());
    };
  }
  showUndated(view, undated);
  const buckets = bucketsOf(days);
  showChart(buckets, bucketsIn(buckets, request.from, request.to), ([first, last]) => {
    const isWhole = first === 0 && last === buckets.length - 1;
    const [from, to] = isWhole ? [null, null] : [buckets[first]?.from ?? null, buckets[last]?.to ?? null];
    if (from !== request.from || to !== request.to) go(withRange(request, from, to));
  });
}

/** With the first digits of a year the field has a value already: `0202-09-06`. */
function isHalfTyped({ value }: HTMLInputElement): boolean {
  return value !== "" && value < "1000";
}

function set(field: HTMLInputElement, name: "min" | "max", day: string): void {
  if (field[name] !== day) field[name] = day;
}

function showUndated({ request, go }: View, count: number): void {
  const box = place("tanpa-tanggal", HTMLInputElement);
  box.checked = request.undated === "shown";
  box.onchange = () => go({ ...request, undated: box.checked ? "shown" : "hidden" });
  place("tanpa-tanggal-jumlah", HTMLSpanElement).textContent = formatNumber(count);
  const label = box.closest("label");
  if (label) label.hidden = count === 0;
}
