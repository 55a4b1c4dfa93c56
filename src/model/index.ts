export {
  absolute,
  articlePath,
  authorPath,
  citationPath,
  datePath,
  escapeAddress,
  eventPath,
  feedPath,
  furtherPath,
  namePath,
  oldPath,
  outletPath,
  PAGES,
  partPath,
  picturePath,
  rootOf,
  rowsPath,
  type SitePath,
  type Slug,
  sectionPath,
  slug,
  sourcePath,
  topicPath,
} from "./address.ts";
export {
  type Article,
  type Basis,
  type Block,
  type Correction,
  type Encoding,
  type Evidence,
  type Line,
  type PageSource,
  type Source,
  type Span,
  shownFileOf,
  sourceHash,
} from "./article.ts";
export type { CslDate, CslItem, CslName } from "./csl.ts";
export { printRow } from "./csv.ts";
export { type IsoDate, isoDate, readDay } from "./day.ts";
export {
  type Corrections,
  FIELD_TABLE,
  FIELDS,
  type Field,
  type FieldRow,
  type FieldValue,
  fieldOf,
  type Image,
  inWords,
  isNameField,
  isUnknown,
  type Mentions,
  type OtherKey,
  type OwnValues,
  PROVENANCE,
  type Provenance,
  unknownValue,
  withValue,
} from "./fields.ts";
export type { Authority, Canonical, Knowledge, NameKind, Outlet } from "./knowledge.ts";
export {
  type Build,
  FOLDER,
  FOR_PROGRAMS,
  fileIn,
  isOfflineCopy,
  type OfflineList,
  type OfflinePack,
  type PackTable,
  packOf,
} from "./offline.ts";
export { compareProblems, formatProblem, type Problem, printable } from "./problem.ts";
export { type LineKind, ROLES, type Role } from "./roles.ts";
export type { Settings } from "./settings.ts";
export { shorten } from "./shorten.ts";
export { readSiteUrl } from "./siteUrl.ts";
export type { Store } from "./store.ts";
export * from "./words/index.ts";
