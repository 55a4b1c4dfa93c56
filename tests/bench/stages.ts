/** Builds a site as `kliping build` does and prints when each stage began, in seconds since this process did. */
import { settings } from "../../eleventy.config.ts";
import { build } from "../../src/build/index.ts";

const [articles = "", output = ""] = process.argv.slice(2);
const begun = [{ stage: "starting the program", at: 0 }];
/** A long stage tells again and again how far it is. */
const begin = (stage: string) => {
  if (begun.at(-1)?.stage !== stage) begun.push({ stage, at: performance.now() / 1000 });
};
await build({ articles, output, settings, progress: begin });
begin("end");
console.log(JSON.stringify(begun));
process.exit();
