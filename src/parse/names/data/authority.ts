import type { Authority } from "../../../model/index.ts";
import { BODIES } from "./bodies.ts";
import { CITIES } from "./cities.ts";
import { COMPANIES } from "./companies.ts";
import { COUNTRIES } from "./countries.ts";
import { FIGURES } from "./figures.ts";
import { REGIONS } from "./regions.ts";

/** The project's own table of names; a curator's entries are added to it in the settings. */
export const AUTHORITY: Authority[] = [
  ...COUNTRIES,
  ...CITIES,
  ...REGIONS,
  ...BODIES,
  ...COMPANIES,
  ...FIGURES,
];
