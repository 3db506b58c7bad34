/** Something as schema.org describes it. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
