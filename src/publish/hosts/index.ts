import { sha256 } from "../../model/bytes/index.ts";
import { apache } from "./apache.ts";
import { caddy } from "./caddy.ts";
import { github } from "./github.ts";
import { cloudflare, netlify } from "./headerFiles.ts";
import { nginx } from "./nginx.ts";
import type { HostFile, Place } from "./place.ts";

const WRITERS = { github, netlify, cloudflare, nginx, caddy, apache };

/** The hosts that `kliping deploy-files` knows. */
export type Host = keyof typeof WRITERS;
export const HOSTS = Object.keys(WRITERS) as Host[];

/**
 * The files that a host reads, made from one table of headers, cache rules and content types. The first line of each,
 * a comment to every host, says who made it and the hash of what follows.
 */
export function hostFiles(host: Host, place: Place): HostFile[] {
  return WRITERS[host](place).map(({ path, text }) => ({
    path,
    text: `${MADE_BY}${host}. ${sumOf(text)}\n${text}`,
  }));
}

const MADE_BY = "# Made by: kliping deploy-files ";

function sumOf(text: string): string {
  return `SHA-256 of what follows: ${sha256(text)}`;
}

/** True of a host's file that is still as it was made: nothing in it is the curator's. */
export function isAsMade(text: string): boolean {
  const end = text.indexOf("\n");
  return text.startsWith(MADE_BY) && text.slice(0, end).endsWith(sumOf(text.slice(end + 1)));
}

export type { HostFile, Place } from "./place.ts";
