/** Whether a file is an article by its name: it ends in .txt or .md, and is no README. */
export const isArticleName = (name: string): boolean => /\.(?:txt|md)$/i.test(name) && !/^readme\.[a-z]+$/i.test(name);
