import type { Article } from "../../model/index.ts";

/**
 * What headlines of service pieces say: schedules, how to watch, expected line-ups, tables, forecasts, horoscopes,
 * round-ups of what was read most. Two of them are alike because their kind is, not because of one event.
 */
const SERVICE =
  /(?<!\p{L})(?:(?:jadwal(?! ulang)|klasemen|susunan pemain|prediksi (?:skor|susunan)|(?:link|cara) (?:live|nonton|menonton)|live (?:streaming|score|tv)|streaming|siaran langsung|tayang di)(?!\p{L})|prakiraan|perkiraan cuaca|(?:cerah )?berawan|ramalan (?:cuaca|zodiak|shio)|zodiak|horoskop|weton|kunci jawaban|(?:ter)?populer(?!\p{L})|head to head)/iu;

/** Whether an article reports nothing that happened, by its headline. */
export function isService({ headline }: Pick<Article, "headline">): boolean {
  return SERVICE.test(headline ?? "");
}
