import { workerData } from "node:worker_threads";
import { load } from "./load.js";

const { path, name, data } = workerData;
const { module, keep } = await load(path, name);
await module.run(data);
keep();
