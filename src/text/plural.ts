const irregular: Readonly<Record<string, string>> = { story: 'stories' };

/** `1 story`, `3 stories`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : (irregular[noun] ?? `${noun}s`)}`;
