export { toDataPage } from "../documents/dataPage.ts";
export { EXPORT_PATHS, exportFiles } from "./files.ts";
