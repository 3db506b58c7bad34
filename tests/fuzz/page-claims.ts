import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { Story } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { saga } from '../../src/saga/saga.ts';
import { checkPage } from '../../src/site/check-page.ts';
import { isolated } from '../../src/site/isolated.ts';
import type { TimelineStory } from '../../src/timeline/timeline.ts';
import { elements } from '../helpers/elements.ts';
import { claim } from './claim.ts';

type Element = ReturnType<typeof elements>[number];

/** What pages are made of when nobody means harm: every element with its attributes, and all styles and scripts. */
export interface Vocabulary {
  readonly attributes: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly code: ReadonlySet<string>;
}

/** The vocabulary of these pages. */
export function vocabularyOf(pages: readonly string[]): Vocabulary {
  const all = pages.flatMap((html) => elements(parseDocument(html), '*'));
  return {
    attributes: new Set(all.flatMap(written)),
    classes: new Set(all.flatMap(classes)),
    code: new Set(
      all.filter((element) => isCode(element) && !isData(element)).map((element) => DomUtils.textContent(element)),
    ),
  };
}

const written = ({ name, attribs }: Element): readonly string[] => [
  name,
  ...Object.keys(attribs).map((key) => `${name} ${key}`),
];
const classes = ({ attribs }: Element): readonly string[] => (attribs.class ?? '').split(' ');
/** Words from the right may stand anywhere where a story’s do. */
const isDirection = (part: string, { name, attribs }: Element): boolean =>
  part === `${name} dir` && ['auto', 'rtl'].includes(attribs.dir ?? '');
const isCode = ({ name }: Element): boolean => name === 'script' || name === 'style';

/** Data that says for machines what the page shows; no browser runs it. */
const isData = ({ name, attribs }: Element): boolean => name === 'script' && attribs.type === 'application/ld+json';

/** Attributes that a browser follows. */
const followed = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping'];
/** Addresses of the site's own. */
const own = /^(?:https:\/\/saga\.example)?\/(?:\w[\w-]*\/)*(?:[\w-]+\.[a-z0-9]+)?(?:#[a-z0-9-]+)?$|^#[a-z0-9-]+$/;
/** Of a typeface, which has an address of the site's own only where a build has put it there. */
const typeface = /^\/node_modules\/@fontsource\/[a-z0-9-]+\/files\/[a-z0-9-]+\.woff2$/;
const name = /^[a-z][a-z0-9-]*$/;
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;

/** Holds a story's page against what it must show and may hold. @throws Broken */
export function checkStoryPage(
  html: string,
  teller: TimelineStory,
  stories: ReadonlyMap<string, Story>,
  known: Vocabulary,
): void {
  const { story } = teller;
  claim(Buffer.from(html).toString() === html, 'A page can be encoded');
  const document = parseDocument(html);
  const others = DomUtils.find(
    ({ type }) => type !== 'text' && !ElementType.isTag({ type }),
    document.children,
    true,
    3,
  );
  claim(others.length === 1, 'A page has no comment, and of declarations that of its type', () =>
    others.map(({ type }) => type),
  );
  const all = elements(document, '*');
  checkParts(all, story, known);

  const { mismatches } = checkPage(html, stories);
  claim(mismatches.length === 0, 'Every line shown is its seed’s', () => mismatches);

  const [title] = elements(document, 'title');
  const [h1, ...more] = elements(document, 'h1');
  claim(title !== undefined && h1 !== undefined && more.length === 0, 'A page has one title and one heading');
  const titled = DomUtils.textContent(title);
  claim(
    titled === `${isolated(story.headline.text)} | ${saga.title}`,
    'The title is the headline, less what could turn it around',
    () => titled,
  );
  claim(DomUtils.textContent(h1) === story.headline.text, 'The heading is the headline', () =>
    DomUtils.textContent(h1),
  );
  const text = all.find((element) => classes(element).includes('text'));
  claim(text !== undefined, 'A page has a place for the text');
  checkText(h1, text, story);
}

function checkData(text: string, story: Story): void {
  claim(!text.includes('<'), 'Data in a page opens no tag', () => text);
  try {
    const [page] = JSON.parse(text)['@graph'];
    const { '@type': type, headline } = page.mainEntity;
    claim(
      type === 'NewsArticle' && headline === story.headline.text,
      'Data in a page has the headline',
      () => headline,
    );
  } catch (error) {
    claim(false, 'Data in a page is JSON', () => String(error));
  }
}

const placesOfFacts = new Set(saga.beat.facts.flatMap(({ sources }) => sources.map(({ address }) => address)));

function checkParts(all: readonly Element[], story: Story, known: Vocabulary): void {
  const linked = new Set(story.elements.flatMap((element) => ('address' in element ? (element.address ?? []) : [])));
  for (const element of all) {
    const { attribs } = element;
    const strange = written(element).filter((part) => !known.attributes.has(part) && !isDirection(part, element));
    claim(strange.length === 0, 'A page holds the elements and attributes of the site', () => strange);
    const others = classes(element).filter((part) => !known.classes.has(part) && !/^[km]\d\d?$/.test(part));
    claim(others.length === 0, 'A page has the classes of the site', () => others);
    if (isData(element)) checkData(DomUtils.textContent(element), story);
    else if (isCode(element))
      claim(
        known.code.has(DomUtils.textContent(element)),
        'A page has the styles and scripts of the site',
        () => element.name,
      );
    for (const key of followed) {
      const address = attribs[key];
      if (address === undefined || own.test(address) || typeface.test(address)) continue;
      claim(
        (address === story.provenance.source?.url && /^https?:$/.test(new URL(address).protocol)) ||
          placesOfFacts.has(address) ||
          (/^https?:/.test(address) && linked.has(address)),
        'An address is one of the site, the publisher’s on the web, one the text links to, or where a fact can be looked up',
        () => address,
      );
    }
    if (attribs.id !== undefined) claim(name.test(attribs.id), 'An id is a plain name', () => attribs.id);
  }
  const ids = all.flatMap(({ attribs }) => attribs.id ?? []);
  claim(new Set(ids).size === ids.length, 'No id stands twice', () => ids);
}

/** Every block stands on the page, character by character and in order, the title's in the heading. */
function checkText(h1: Element, place: Element, story: Story): void {
  const shown = [...elements(h1, '*'), ...elements(place, '*')]
    .filter(({ attribs }) => attribs['data-story'] === story.id)
    .flatMap((element) => {
      const [start, end] = (element.attribs['data-span'] ?? '').split('-').map(Number);
      return start === undefined || end === undefined ? [] : [{ start, end, words: DomUtils.textContent(element) }];
    });
  const inText = shown.slice(elements(h1, '*').some(({ attribs }) => /^\d/.test(attribs['data-span'] ?? '')) ? 1 : 0);
  for (const [index, { start, end, words }] of shown.entries())
    claim(words === wordsAt(story, { start, end }), 'What is shown stands at its place', () => ({
      index,
      start,
      end,
      words,
    }));
  for (const [index, one] of inText.entries())
    claim(index === 0 || (inText[index - 1]?.end ?? 0) <= one.start, 'Sentences are shown in order', () => one);
  const title = story.headline.from === 'headline-line' ? shown.slice(0, 1) : [];
  const places = [...title, ...inText].toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { span } of story.blocks) {
    let at = span.start;
    for (let one = places[next]; one && one.start < span.end; next += 1, one = places[next]) {
      claim(!visible.test(wordsAt(story, { start: at, end: one.start })), 'Every character of a block is shown', () =>
        story.text.slice(at, one.start),
      );
      at = one.end;
    }
    claim(!visible.test(wordsAt(story, { start: at, end: span.end })), 'Every character of a block is shown', () =>
      story.text.slice(at, span.end),
    );
  }
  claim(next === places.length, 'Nothing is shown as the text but its blocks');
}
