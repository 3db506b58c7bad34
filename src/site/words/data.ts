/** Words of the page on the data, and of the piece that others put into their pages. */
export const data = {
  title: 'Data',
  description: (title: string) =>
    `${title} as tables, as JSON, for TimelineJS and for your own page: what each file holds.`,
  lead: 'Everything these pages say is here as data as well, each statement with its place in its article. Take what you need; there is no key and no limit.',
  tables: 'As a table',
  tablesHow:
    'CSV opens in any spreadsheet: one row for each story, one for each event. Days are written YYYY-MM-DD; a range has its first and its last day, and the same in EDTF. What is not known is empty. Several names in one cell stand with spaces between them.',
  excel:
    'The files are UTF-8. In Excel, take them in by Data, From Text/CSV; opened by a double click, letters such as “ğ” may come out wrong.',
  formulas:
    'A cell that a spreadsheet might compute, because it begins with =, +, -, @, | or %, with blanks before it or not, or with a tab or a line end, has one apostrophe in front; so has a cell that begins with one itself. Programs take one apostrophe off every cell that begins with one, and have the text as it was.',
  stories: 'Stories',
  events: 'Events, and what is only mentioned',
  json: 'As JSON',
  timeline: 'Stories, events and what joins them',
  evidence: 'Every statement as a W3C Web Annotation, to be checked',
  schema: 'schema',
  counts:
    'Offsets count UTF-16 code units of the article’s file, as JavaScript does: text.slice(start, end) is the words. An address is a path; the field “site” names the host before it. Where a format asks for whole addresses, as Web Annotations do for ids, they are whole, and so they are in the tables.',
  parts:
    'No file passes 1 MB, except one of a single very long story. In a large archive timeline.json leads to parts of the same shape: for each year, for each month where a year is too large, numbered where a month is. Each part names what its own stories name. All parts read in turn are the whole; an event that very many stories tell stands in more than one, each time with some of its tellings. The evidence of each story stands beside its page at any size. evidence.json holds all of it while that is small, and else leads to lists of the articles. A table that is too large becomes a list of its parts.',
  fields: (file: string) => `Fields of ${file}`,
  storyFields: 'Of a story',
  eventFields: 'Of an event',
  timelinejs: 'In TimelineJS',
  timelinejsHow:
    'TimelineJS by Knight Lab draws a timeline that readers leaf through. It takes the address of this file where it asks for a source. It has the events that concern the subject, at most the last 200; what has no first day is left out.',
  timelinejsFile: 'Events for TimelineJS',
  embed: 'On your own page',
  embedHow:
    'One line of HTML puts the newest stories into a page of yours. It loads no script and nothing from anybody else, takes the light or dark colours of its reader’s device, and its links lead here.',
  embedSee: 'See it by itself',
  programs: 'For programs',
  programsHow:
    'Scripts on other sites may read every file (CORS), where the host sends what we ask it to. Data may be kept for five minutes. Every page also says what it shows in the words of schema.org, as JSON-LD. New fields may be added at any time, and none changes its meaning without another version.',
  rights: 'Whose words',
  rightsHow:
    'The articles remain their publishers’, in these files as on these pages: quote them as you may quote any article.',
  link: 'Everything as data',
  embedTitle: (title: string) => `${title}: the newest stories`,
  embedDescription: (title: string) => `The newest stories of ${title}, to stand in another page.`,
  embedAll: (count: string) => `All ${count}, every line with its source`,
  embedNone: 'There is no story yet.',
} as const;
