import { plural } from './plural.ts';

/** `once`, `twice`, `3 times`. */
const times = (count: number): string => ['once', 'twice'][count - 1] ?? `${count} times`;

/** Words the site says of its own, beside those of its beat. */
export const words = {
  front: {
    latest: 'The latest story',
    open: 'Still open',
    openMeans: 'no story here says what came of it',
    moments: 'Key moments',
    momentsMean: 'in the stories’ own words',
    reported: 'reported',
    before: 'The stories before it',
  },
  list: {
    views: 'Views of the timeline',
    show: 'Show',
    order: 'Order',
    latest: 'The latest',
    more: 'More of the timeline',
    earlier: 'Earlier',
    later: 'Later',
    first: 'First page',
    last: 'Last page',
    index: 'Years and months',
    part: (number: number, of: number) => `, part ${number} of ${of}`,
    nothing: 'nothing yet',
    nothingOfKind: 'Nothing of this kind yet.',
    noStory: 'There is no story yet. Put an article into the seeds folder and build again.',
    undated: (count: number) =>
      count === 1
        ? 'Nothing our rules find says when this story appeared.'
        : 'Nothing our rules find says when these stories appeared.',
  },
  tug: {
    label: 'Month by month: how many stories appeared, and what they report with each name',
    when: 'When',
    heading: 'Month by month',
    stories: 'stories',
    neither: 'neither named',
    quiet: (months: string) => `nothing reported for ${months}`,
    newest: (day: string) => `the newest story here is of ${day}; below is only what is expected`,
    key: 'A bar: what is reported of that time with the name. Hollow: only expected. Every line leads to its sentence',
    told: (count: number) => `${count} told`,
    expected: (count: number) => `${count} expected`,
    middle: (stories: number, neither: number) =>
      [stories > 0 && plural(stories, 'story'), neither > 0 && `${plural(neither, 'event')} naming neither`]
        .filter(Boolean)
        .join(', '),
  },
  entity: {
    latest: 'Latest',
    earlier: 'Earlier stories',
    part: (covers: string, number: number) => `${covers}, part ${number}`,
    itsPart: 'Its part in the saga',
    firstNamed: 'First named',
    lastNamed: 'Last named',
    beside: 'Named alongside',
    single: 'Mentioned in a single sentence',
    mentions: (mentions: number, stories: number, about: number, one: string) =>
      `${plural(mentions, 'mention')} in ${plural(stories, 'story')}, ${aboutOf(about, stories, one)}`,
    feed: 'RSS',
    feedOf: (name: string) => ` feed of stories that name ${name}`,
    description: (name: string, stories: number, title: string) =>
      `What ${plural(stories, 'story')} of ${title} ${stories === 1 ? 'says' : 'say'} of ${name}, newest first, in ${stories === 1 ? 'its' : 'their'} own words.`,
    titled: (name: string, covers: string) => `${name}: ${covers}`,
    further: (count: number) => plural(count, 'more sentence', 'more sentences'),
    aside: 'elsewhere on the same page',
    all: (count: number) => `All ${count}`,
    allSay: (said: string) => ` sentences: ${lowered(said)}`,
    more: (name: string) => `More of ${name}`,
    newer: 'Newer',
    older: 'Older',
    other: (many: string) => `Other ${many}`,
    previous: (one: string) => `Previous ${one}`,
    next: (one: string) => `Next ${one}`,
    sentences: (count: number) => plural(count, 'sentence'),
    relation: (name: string, said: string) => `${name}: ${lowered(said)}`,
    relationPage: (number: number) => `, older sentences ${number - 1}`,
    relationCount: (count: number) => `${plural(count, 'sentence')}, newest first`,
    back: (name: string) => `All on ${name}`,
  },
  index: {
    description: (count: string, title: string) =>
      `${count} that stories of ${title} name, and every sentence that does.`,
    inSaga: 'In the saga',
    others: 'Also named',
    counts: (stories: number, about: number, mentions: number, one: string) =>
      `${plural(stories, 'story')}, ${aboutOf(about, stories, one)} · ${plural(mentions, 'mention')}`,
    stories: (count: number) => plural(count, 'story'),
  },
  story: {
    published: 'Published',
    minutes: (count: number) => `${plural(count, 'minute')} to read`,
    dated: {
      given: 'The date came with the article.',
      printed: 'The article prints its date:',
      inferred: 'Undated; we worked the period out from its text.',
      unknown: 'Undated, and our rules find nothing that says when it was written.',
    },
    newer: 'Newer:',
    tags: 'Filed under',
    table: 'Table',
    picture: 'Picture',
    file: 'Shown word for word · original file',
    withoutMarks: ', less its signs of Markdown',
    aside: 'Also on that page: other stories',
    sentence: (number: number) => `Link to sentence ${number}`,
    notes: 'What this story says, and who says so',
    events: 'Dated events',
    nth: (number: number) => `, number ${number}`,
    alsoIn: 'Also in',
    mentionsMean: 'Its words leave open what came to pass then, or say that nothing did.',
    sources: 'Sources',
    noSource: 'No named source found.',
    cited: times,
    self: 'the story’s own publisher',
    unnamed: (count: number) => `Unnamed ${count === 1 ? 'source' : 'sources'}, ${times(count)}`,
    quotes: 'Quotes',
    people: 'People',
    disagree: 'Where the stories disagree',
    here: 'This story:',
    dating: 'How we dated it',
    findings: (count: number) => `${plural(count, 'finding')}, and the days each allows`,
    rules: 'The rules, their weights and what they assume',
    setAside: 'Set aside, because it allows none of these days:',
    more: 'Neighbouring stories',
    previous: 'Previous story',
    next: 'Next story',
  },
  sources: {
    title: 'Sources',
    lead: 'Whom the stories cite, and for what, each with its sentence. Being cited doesn’t make a source right.',
    description: (named: number, saga: string) =>
      `Whom the stories of ${saga} cite: ${plural(named, 'named source')}, and what they are cited for.`,
    unnamed: 'Unnamed sources',
    cited: (count: number, stories: number) => `Cited ${times(count)} in ${plural(stories, 'story')}`,
    all: (count: number, name: string) => `All ${count} from ${name}`,
    allUnnamed: (count: number) => `All ${count} from unnamed sources`,
    attribute: (name: string | null) => `What stories attribute to ${name ?? 'unnamed sources'}`,
    none: 'Stories in which our rules find no source',
    silent: (count: number) => plural(count, 'story'),
    newest: ', the newest of them here',
    self: '; the story’s own publisher',
    earlier: 'Earlier citations',
    later: 'Later citations',
    more: (name: string) => `More of ${name}`,
    page: (name: string, page: number) => `${name}, page ${page}`,
  },
  notFound: {
    title: 'No such page',
    description: 'There is no page at this address.',
    lead: 'There is no page at this address. The page may have moved.',
    where: 'All stories are on the',
    timeline: 'timeline',
    named: (one: string) => `, and each ${one} that they name has`,
    ofItsOwn: 'a page of its own',
  },
  share: {
    story: 'A story',
    line: (parts: readonly string[]) => parts.filter(Boolean).join(' · '),
  },
  theme: {
    legend: 'Colours',
    auto: ['Auto', ', as your device has them'],
    light: ['Light', ' colours'],
    dark: ['Dark', ' colours'],
  },
  workedOut: 'worked out from the text',
  inStories: (count: number) => `in ${plural(count, 'story')}`,
  stillOpen: 'still open',
  also: 'also in the',
  andMore: (count: number) => ` and ${count} more`,
  citing: (names: string) => `citing ${names}`,
  mentioned: (count: number) => `Only mentioned (${count})`,
} as const;

/** Behind a number of stories: how many of them are mainly about one. */
function aboutOf(about: number, stories: number, one: string): string {
  const rest = `mainly about the ${one}`;
  if (stories === 1) return about === 1 ? rest : `not ${rest}`;
  return about === stories ? `all ${rest}` : `${about === 0 ? 'none' : about} ${rest}`;
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
