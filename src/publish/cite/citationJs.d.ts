/** The part of citation-js 0.8 that Kliping uses; its packages ship no types of their own. */
declare module "@citation-js/core" {
  export const plugins: {
    config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
    output: { format(name: "bibtex", items: object[]): string };
  };
}
declare module "@citation-js/plugin-bibtex";
