export { type Cache, openCache } from "./cache.ts";
export { inChunks } from "./chunks.ts";
export { difference, type SiteDifference } from "./difference.ts";
export { describeError, explainFault, OutputError } from "./fault.ts";
export type { Inventory } from "./inventory.ts";
export { type Manifest, readManifest, toManifest } from "./manifest.ts";
export { writeOffline } from "./offline/index.ts";
export { packSite } from "./pack/zip.ts";
export { copyPublic } from "./public.ts";
export {
  type Pending,
  type StreamedFile,
  writeFiles,
  writeLists,
  writePending,
  writeSources,
  writeSums,
} from "./site.ts";
export {
  cleanUp,
  isOverSeveral,
  MARK,
  type Places,
  placesOf,
  recover,
  withStage,
} from "./stage.ts";
export {
  type Inputs,
  makersOf,
} from "./state.ts";
export { type KeptStore, openStore, type StorePlace, type StoreUses } from "./store.ts";
export { tellVanished } from "./vanished.ts";
export { verify } from "./verify.ts";
export { VERSION } from "./version.ts";
export { openWriter, type SitePlace, type Writer } from "./writer.ts";
