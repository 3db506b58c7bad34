/** Somebody the stories name. */
export interface Person {
  /** Kebab-case: `ada-lovelace`. */
  readonly id: string;
  /** As the news gives it in full, without diacritics: a form that means this person alone. */
  readonly name: string;
  /** Further forms that mean this person alone, wherever they stand: `Lady Lovelace`. */
  readonly names: readonly string[];
  /** What a story goes on with once it has given the whole name; each may be somebody else's too: `Lovelace`. */
  readonly shortNames: readonly string[];
  /** What somebody does, in a word of the beat; a `journalist` is whom stories cite. */
  readonly role: string;
}
