const irregular: Readonly<Record<string, string>> = { story: 'stories' };

/** `1 story`, `3 stories`; a word we do not know takes an s unless its plural is given. */
export const plural = (count: number, one: string, many: string = irregular[one] ?? `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
