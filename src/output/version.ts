import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../model/bytes/index.ts";

const packageFile = join(ROOT, "package.json");
const { version } = createRequire(packageFile)(packageFile) as { version: string };

/** Version of Kliping. */
export const VERSION = version;
