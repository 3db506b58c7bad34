/** Somebody the stories name. */
export interface Person {
  /** Kebab-case: `ada-lovelace`; of people with one name each has a year behind it, `ada-lovelace-1815`. */
  readonly id: string;
  /** As the news gives it in full, without diacritics; several people may have it. */
  readonly name: string;
  /** Further forms by which the news names the person wherever they stand: `Lady Lovelace`. */
  readonly names: readonly string[];
  /** What a story goes on with once it has given the whole name; each may be somebody else's too: `Lovelace`. */
  readonly shortNames: readonly string[];
  /**
   * Ids of the entities somebody has belonged to: of several people with one name, a story means the one whose entities it
   * names.
   */
  readonly entities: readonly string[];
  /** Those of them that somebody has led; whoever leads an entity stands for it where the story does not name it. */
  readonly led: readonly string[];
  /** What somebody does, in a word of the beat; a `journalist` is whom stories cite. */
  readonly role: string;
}
