/** The part of citeproc-js 2.4 that Kliping uses; the package ships no types of its own. */
declare module "citeproc" {
  /** An element of a style or a locale. */
  export interface Element {
    name: string;
    attrs: Record<string, string>;
    children: (Element | string)[];
  }
  class Engine {
    constructor(
      system: { retrieveLocale: (name: string) => Element; retrieveItem: (id: string) => object },
      style: Element,
      locale: string,
      forceLocale: boolean,
    );
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    /** From now on the bibliography has these items and no others. */
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const CSL: { Engine: typeof Engine; parseXml(text: string): Element };
  export default CSL;
}
