export { toDataPage } from "../documents/dataPage.ts";
export { EXPORT_PATHS, exportFiles, type StreamedFile } from "./files.ts";
