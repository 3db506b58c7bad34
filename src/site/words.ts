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
    stories: 'Stories',
    quiet: (months: string) => `${months} without an entry`,
    newest: (day: string) => `the newest story here is of ${day}; below is only what is expected`,
    key: 'Each bar: what is reported of that time with the name. Hollow: only expected. Every line leads to its sentence.',
    told: (count: number) => `${count} told`,
    expected: (count: number) => `${count} expected`,
    middle: (stories: number, neither: number) =>
      [stories > 0 && plural(stories, 'story'), neither > 0 && `${plural(neither, 'event')} naming neither`]
        .filter(Boolean)
        .join(', '),
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
    file: 'Shown word for word · original file',
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
    newest: ', the newest of them here',
    self: '; the story’s own publisher',
    more: (name: string) => `More of ${name}`,
    page: (name: string, page: number) => `${name}, page ${page}`,
  },
  notFound: {
    title: 'No such page',
    lead: 'There is no page at this address. The page may have moved.',
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
