/** A page of a list. All of them together would fill the memory: each is made where it is rendered. */
export interface PageMaker<T> {
  readonly path: string;
  readonly make: () => T;
  /** What it depends on, as JSON, shorter than what it shows; for the build’s cache. */
  readonly madeFrom: () => unknown;
}
