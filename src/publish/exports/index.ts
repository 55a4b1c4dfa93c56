export { toDataPage } from "./dataPage.ts";
export { exportFiles, type StreamedFile } from "./files.ts";
