/** What the tests use of Citation.js, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: string, options: object): string;
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
