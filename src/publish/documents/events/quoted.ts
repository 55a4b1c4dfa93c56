import type { Article } from "../../../model/index.ts";
import { sentencesOf } from "./sentences.ts";

const SPEECH =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|jelas|tegas|ungkap|sebut|papar|terang|imbuh|tambah|lanjut|pungkas|sambung)(?:nya)?(?!\p{L})|(?<!\p{L})(?:berkata|mengatakan|menyebut|menyatakan|mengungkapkan|menjelaskan|menegaskan|menuturkan|menilai|menambahkan|memaparkan|menerangkan|mengaku|mengakui|mengucapkan|menyampaikan|mengonfirmasi)(?!\p{L})/iu;
/** Characters that may lie between a name and the verb of speech that it belongs to. */
const REACH = 60;

/** The persons that an article quotes: their name, or its last word, stands near a verb of speech. */
export function quotedIn(article: Article): string[] {
  const sentences = sentencesOf(article);
  return article.mentions.people.filter((name) => {
    const last = name.split(" ").at(-1) ?? name;
    return sentences.some((sentence) => isNear(sentence, name) || isNear(sentence, last));
  });
}

function isNear(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const around = sentence.slice(Math.max(0, at - REACH), at + name.length + REACH);
  return SPEECH.test(around);
}
