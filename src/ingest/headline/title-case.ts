const small = /^(?:from|with|over|after|into|that|than|amid|upon|their|this)$/;

/** Whether a line is set like a title: all its longer words have a capital, and some letter is small. */
export function isTitleCase(line: string, least = 1): boolean {
  const long = line.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word) && !small.test(word));
  return long.length >= least && /\p{Ll}/u.test(line) && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
