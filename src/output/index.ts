export { difference, type SiteDifference } from "./difference.ts";
export { describeError, explainFault } from "./fault.ts";
export { readManifest, toManifest } from "./manifest.ts";
export { writePages } from "./pages.ts";
export { writeFiles, writeLists, writeSources, writeStreams } from "./site.ts";
export { dropSpare, MARK, openStage, type Places, recover, withStage } from "./stage.ts";
export { inputsOf, listing, readState, writeState } from "./state.ts";
export { tellVanished } from "./vanished.ts";
export { verify } from "./verify.ts";
