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

/** The files that a host reads, made from one table of headers, cache rules and content types. */
export function hostFiles(host: Host, place: Place): HostFile[] {
  return WRITERS[host](place);
}

export type { HostFile, Place } from "./place.ts";
