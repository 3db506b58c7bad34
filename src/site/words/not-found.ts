/** The page that stands where there is none. */
export const notFound = {
  title: 'No such page',
  description: 'There is no page at this address.',
  lead: 'There is no page at this address. The page may have moved.',
  where: 'All stories are on the',
  timeline: 'timeline',
  named: (one: string) => `, and each ${one} that they name has`,
  ofItsOwn: 'a page of its own',
} as const;
