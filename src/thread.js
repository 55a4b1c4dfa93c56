import { load } from "../load.js";

const { module, keep } = await load("src/indexing/thread.ts", "indexing");
await module.run();
keep();
