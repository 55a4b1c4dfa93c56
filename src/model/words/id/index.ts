import { articleWords, citeWords, invisibleWords, noteWords, sourceWords, tieWords } from "./article.ts";
import { commonWords, countWords } from "./common.ts";
import { comparisonWords, eventNumberWords, eventWords, firstReportWords } from "./events.ts";
import { columns, exportWords, recordMeanings } from "./exports.ts";
import {
  basisNames,
  columnMeanings,
  fieldMeanings,
  fieldNames,
  nameKindNames,
  provenanceMeanings,
  roleNames,
} from "./fields.ts";
import { formatDate, formatDay, formatMonth, formatNumber } from "./format.ts";
import { frameWords, partNames } from "./frame.ts";
import { listToolWords, listWords, nameWords } from "./lists.ts";
import * as pages from "./pages.ts";
import { searchWords, themeWords } from "./scripts.ts";
import { manyQueriesWords, searchPageWords } from "./search.ts";
import { calendarWords, chartWords, homeWords } from "./time.ts";

/** All Indonesian words of pages, by the place where they stand. */
export const id = {
  ...pages,
  date: formatDate,
  day: formatDay,
  month: formatMonth,
  number: formatNumber,
  common: commonWords,
  count: countWords,
  frame: frameWords,
  theme: themeWords,
  parts: partNames,
  home: homeWords,
  calendar: calendarWords,
  charts: chartWords,
  article: articleWords,
  ties: tieWords,
  notes: noteWords,
  cite: citeWords,
  source: sourceWords,
  invisible: invisibleWords,
  roles: roleNames,
  fields: fieldNames,
  fieldMeanings,
  columnMeanings,
  provenanceMeanings,
  recordMeanings,
  columns,
  exports: exportWords,
  nameKinds: nameKindNames,
  bases: basisNames,
  lists: listWords,
  listTools: listToolWords,
  names: nameWords,
  events: eventWords,
  firstReport: firstReportWords,
  eventNumbers: eventNumberWords,
  comparisons: comparisonWords,
  search: searchPageWords,
  found: searchWords,
  manyQueries: manyQueriesWords,
};
