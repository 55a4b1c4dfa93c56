/** The part of Eleventy 3.1 that Kliping uses; the package ships no types of its own. */
declare module "@11ty/eleventy" {
  /** A template that is a module: what it says of itself, and what prints it. */
  export interface TemplateModule {
    data?: Record<string, unknown>;
    render(data: unknown): string | Promise<string>;
  }

  export interface TemplateLanguage {
    outputFileExtension: string;
    /** The file's text is not needed. */
    read: false;
    /** Exports of the module that are data. */
    getData: string[];
    getInstanceFromInputPath(path: string): Promise<TemplateModule>;
    compile(text: unknown, path: string): Promise<(data: unknown) => string | Promise<string>>;
  }

  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void;
    addExtension(extension: string, options: TemplateLanguage): void;
    /** `false` leaves a template out. */
    addPreprocessor(
      name: string,
      extensions: string,
      process: (data: { page: { inputPath: string }; pagination?: { data?: unknown } }) => false | undefined,
    ): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export interface EleventyOptions {
    configPath?: string;
    quietMode?: boolean;
    config?: (config: EleventyConfig) => void | Promise<void>;
  }

  /** A page; `outputPath`, which begins with the output folder, is false without a permalink. */
  export interface Printed {
    url: string;
    outputPath: string | false;
    content: string;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    /** Prints without writing. */
    toJSON(): Promise<Printed[]>;
  }
}
