import { digest, enter } from "../archive/index.ts";
import type { Settings, SitePath } from "../model/index.ts";
import { canonicalOf, knowledgeOf } from "../parse/index.ts";
import { toPreviewPage } from "../publish/index.ts";
import { findPageContext } from "./pageContext.ts";
import { printArticle } from "./print.ts";
import { understandText } from "./understanding/index.ts";

/** The page of an article whose text has changed, before the site is built again. */
export interface Preview {
  /** The text's path in the folder of the texts. */
  file: string;
  path: SitePath;
  /** Where the page stands in the site: another address if the text or its headline has changed. */
  before: SitePath;
  html: string;
}

export interface PreviewOptions {
  /** Folder of the texts. */
  articles: string;
  settings: Settings;
  /** Where the last build has left what stands around each article. */
  cache: string;
  /** What has to have left it. */
  made: string;
}

/**
 * Makes the page of one changed text as the whole build will make it, but for what it tells of other articles, which is
 * as it was. Null where the site has no such article yet, or where the text gives none any more.
 */
export async function preview(options: PreviewOptions, file: string): Promise<Preview | null> {
  const { articles: folder, settings, cache, made } = options;
  const kept = findPageContext(cache, made, file);
  if (!kept) return null;
  const knowledge = knowledgeOf(settings);
  const { text } = await understandText({ folder, settings, knowledge }, file);
  const [entry] = enter(text ? [digest(text.article)] : [], canonicalOf(knowledge)).entries;
  if (!entry) return null;
  const page = toPreviewPage(entry, kept.frame.url, kept.context);
  const html = await printArticle(kept.frame, page);
  return html === null ? null : { file, path: page.path, before: kept.path, html };
}
