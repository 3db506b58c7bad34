/** A way in which a sentence names an entity that its story is not about. */
export interface PassingRule {
  /** What the entity is there: `an opponent`. */
  readonly what: string;
  /**
   * Fits the sentence around the name, which stands as `<it>`, other entities as `<other>`, whom the story is about as
   * `<figure>` and other people as `<person>`; what it matches holds `<it>`.
   */
  readonly says: RegExp;
}
