/** The part of Eleventy's dev server 2 that Kliping uses; the package ships no types of its own. */
declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Record<string, unknown>);
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: string[] }): void;
    getServerUrl(host: string): string;
    close(): Promise<void>;
    /** Called by `serve`, and again with the next port where one is taken. */
    _serverListen(port: number): void;
  }
}
