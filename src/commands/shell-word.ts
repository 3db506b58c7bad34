/** A word as it is pasted into a shell: in quotation marks where it holds what a shell would take apart. */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}\p{M}_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
