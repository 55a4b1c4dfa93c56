import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

/** What html-validate finds wrong in pages of a site. */
export async function invalidHtml(site: string, pages: string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // These are of style, and the printers' of Preact and rehype to decide.
      "attr-quotes": "off",
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "doctype-style": "off",
      "long-title": "off",
      "attribute-boolean-style": "off",
      "require-sri": "off",
      "element-required-attributes": "error",
    },
  });
  const faults: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(await readFile(join(site, file), "utf8"));
    for (const { line, ruleId, message } of results.flatMap((result) => result.messages))
      faults.push(`${file}:${line} ${ruleId}: ${message}`);
  }
  return faults;
}
