import { RULES } from "../parse/index.ts";

/** Prints the rules by which texts are read. */
export function printRules(): void {
  for (const [name, { summary, example }] of Object.entries(RULES))
    console.log(`${name}\n  ${summary}\n  ${example}\n`);
}
