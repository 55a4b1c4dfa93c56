export { toDataPage } from "./dataPage.ts";
export { EXPORT_PATHS, exportFiles, type StreamedFile } from "./files.ts";
