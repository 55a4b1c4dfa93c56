/** Where a site is to be served. */
export interface Place {
  /** Scheme, host and port of its address, `https://contoh.id`; null where that is not known. */
  origin: string | null;
  /** Path below which it is served, beginning and ending with `/`. */
  base: string;
  /** Folder of the site on the machine that serves it, absolute. */
  root: string;
  /** Old addresses of the site and where they lead now. */
  redirects: { from: string; to: string }[];
}

/** A file of a host. */
export interface HostFile {
  /** In the project's folder. */
  path: string;
  text: string;
}
