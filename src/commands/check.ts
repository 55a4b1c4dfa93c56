import { join, relative } from "node:path";
import type { Settings } from "../model/index.ts";
import { check, formatReview } from "./review.ts";

/** Prints what is to be looked at in a folder of texts. */
export async function runCheck(
  articles: string,
  json: boolean,
  today: string,
  settings: Settings,
): Promise<number> {
  const found = await check(articles, settings, today);
  const reviews = found.map((review) => ({ ...review, file: join(relative("", articles), review.file) }));
  if (json)
    console.log(
      JSON.stringify(
        reviews.map(({ article, ...rest }) => rest),
        null,
        2,
      ),
    );
  else console.log(reviews.map(formatReview).join("\n") || "Nothing to look at.");
  return reviews.length > 0 ? 1 : 0;
}
