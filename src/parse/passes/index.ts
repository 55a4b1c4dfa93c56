import type { Pass } from "../lines/page.ts";
import { readCaptions } from "./captions.ts";
import { readCards } from "./cards.ts";
import { readOldComments } from "./comments.ts";
import { readDatedLists } from "./datedLists.ts";
import { readBios, readClosingNames, readLeftovers } from "./leftovers.ts";
import {
  readBrokenPromos,
  readBylineLines,
  readDates,
  readFamilies,
  readLoneDatelines,
  readMarkers,
  readPageNumbers,
  readReposts,
  readSignoffs,
  readTeams,
  readTweets,
} from "./lines.ts";
import {
  readAbouts,
  readBullets,
  readLists,
  readOtherDates,
  readPairs,
  readSkipped,
  readTeasers,
} from "./lists.ts";
import { readMailHeaders } from "./mail.ts";
import { readRecord } from "./record.ts";
import { readAddresses, readReleaseFoot } from "./release.ts";
import { readPageHeads, readRepetition, readSecondCopy } from "./repetition.ts";
import { readRoleCards } from "./roleCards.ts";
import { readStory, readStoryCaptions } from "./story.ts";
import { readSummaries } from "./summaries.ts";
import { readTail } from "./tail.ts";
import { readTop } from "./top.ts";

/** How a page is understood, in turn: single lines first, then lists, the foot, the head, and the story between. */
export const PASSES: readonly Pass[] = [
  readMailHeaders,
  readRecord,
  readTeams,
  readRoleCards,
  readBylineLines,
  readDates,
  readMarkers,
  readFamilies,
  readCards,
  readOldComments,
  readReposts,
  readPageNumbers,
  readSignoffs,
  readTweets,
  readBrokenPromos,
  readLoneDatelines,
  readCaptions,
  readSkipped,
  readSummaries,
  readLists,
  readBullets,
  readTeasers,
  readPairs,
  readDatedLists,
  readOtherDates,
  readAbouts,
  readReleaseFoot,
  readAddresses,
  readClosingNames,
  readBios,
  readTail,
  readTop,
  readRepetition,
  readPageHeads,
  readSecondCopy,
  readLeftovers,
  readStoryCaptions,
  readStory,
];
