import type { Reading } from "../page.ts";
import { readClosingNames, readLeftovers } from "./leftovers.ts";
import {
  readBrokenPromos,
  readCaptions,
  readDates,
  readFamilies,
  readLoneDatelines,
  readMarkers,
  readPageNumbers,
  readReposts,
  readRoles,
  readSignoffs,
  readTeams,
  readTweets,
} from "./lines.ts";
import { readLists } from "./lists.ts";
import { readRepetition } from "./repetition.ts";
import { readStory, readStoryCaptions } from "./story.ts";
import { readTail } from "./tail.ts";
import { readTop } from "./top.ts";

/** How a page is understood, in turn: single lines first, then lists, the foot, the head, and the story between. */
export const READINGS: readonly Reading[] = [
  readTeams,
  readRoles,
  readDates,
  readMarkers,
  readFamilies,
  readReposts,
  readPageNumbers,
  readSignoffs,
  readTweets,
  readBrokenPromos,
  readLoneDatelines,
  readCaptions,
  readLists,
  readClosingNames,
  readTail,
  readTop,
  readRepetition,
  readLeftovers,
  readStoryCaptions,
  readStory,
];
