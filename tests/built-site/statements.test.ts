import { describe, expect, test } from 'vitest';
import type { Saga } from '../../src/model/saga.ts';
import { saga } from '../../src/saga/saga.ts';
import { words as siteWords } from '../../src/site/words.ts';
import { saga as otherSaga } from '../fixtures/second-beat/saga.ts';
import { type Build, everyShape, plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { annotated, toAnnotate } from '../statements/annotations.ts';
import { fieldsOf, without } from '../statements/fields.ts';
import { lessMarks } from '../statements/file-places.ts';
import { heldBy } from '../statements/held-by.ts';
import { kindsOfStatements } from '../statements/kinds-of-statements.ts';
import * as page from '../statements/page-parts.ts';
import { type Held, headlinePlace, place, sentenceOf } from '../statements/site-data.ts';

const builds: readonly { readonly build: Build; readonly saga: Saga }[] = [
  { build: plain, saga },
  { build: subPath, saga },
  { build: secondBeat, saga: otherSaga },
  { build: everyShape, saga },
];

const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)].toSorted();

describe.each(builds)('the data of $build.name', ({ build, saga }) => {
  const site = readSite(build);
  const held = heldBy(site, saga);

  test.each(kindsOfStatements)('holds what pages show: $name', ({ shows, ...kind }) => {
    const [shown, known] = [once(kind.shown(site)), once(kind.held(held))];
    if (shows === 'all') expect(shown).toEqual(known);
    const all = new Set(known);
    expect(shown.filter((statement) => !all.has(statement))).toEqual([]);
  });

  test('annotates every statement that it gives a place, and no other', () => {
    expect(annotated(held).toSorted()).toEqual(toAnnotate(held).toSorted());
  });

  test('has a place for whatever a page shows as a story’s', () => {
    const { stories, events, disagreements } = held.data;
    const places = new Set([
      ...stories.flatMap((story) => [
        headlinePlace(story),
        ...[story.sentences, story.citations, story.quotations, story.relations, story.wrongAges]
          .flat()
          .map((words) => place(story.id, words)),
        ...(story.date.printed ? [place(story.id, story.date.printed)] : []),
        ...[...story.date.evidence, ...story.date.setAside].map((words) => place(story.id, words)),
        ...disagreements
          .flatMap(({ a, b }) => [a, b])
          .filter((side) => side.story === story.id)
          .map((side) => place(story.id, sentenceOf(story, side))),
      ]),
      ...events.flatMap(({ toldBy }) =>
        toldBy.flatMap((telling) => [telling, telling.timex].map((words) => place(telling.story, words))),
      ),
    ]);
    const shown = site.pages.flatMap((each) =>
      elements(each.document, '*').filter(({ attribs }) => 'data-story' in attribs),
    );
    expect(shown.length).toBeGreaterThan(0);
    // The first words of a telling are in its place.
    const ends = new Map<string, number>(
      events.flatMap(({ toldBy }) => toldBy.map(({ story, start, end }) => [`${story}:${start}`, end] as const)),
    );
    const hasPlace = (each: string): boolean => {
      const [, beginning = '', end] = /^(.*)-(\d+)$/.exec(each) ?? [];
      return places.has(each) || Number(end) <= (ends.get(beginning) ?? 0);
    };
    expect(once(shown.map((element) => page.placeOf(element) ?? '').filter((each) => !hasPlace(each)))).toEqual([]);
  });

  test('is annotated with the very words that pages show', () => {
    const seeds = new Map(held.data.stories.map(({ id, seed }) => [id, seed]));
    const marks = new Map(held.data.stories.map((story) => [story.seed, story.marks]));
    const exact = new Map(
      held.annotations.map(
        ({
          target: {
            source,
            selector: [{ start, end }, quote],
          },
        }) => [`${source}:${start}-${end}`, lessMarks(quote.exact, start, marks.get(source) ?? [])],
      ),
    );
    const differing = site.pages.flatMap((each) =>
      page.lifted(page.main(each)).filter((element) => {
        const there = exact.get(`${seeds.get(element.attribs['data-story'] ?? '')}:${element.attribs['data-span']}`);
        return there !== undefined && there.replace(/\s+/g, ' ').trim() !== words(element);
      }),
    );
    expect(differing.map((element) => words(element))).toEqual([]);
  });
});

describe('a page says nothing of a story that is not compared', () => {
  const headings = {
    story: [
      siteWords.story.events,
      siteWords.story.sources,
      siteWords.story.quotes,
      siteWords.story.people,
      siteWords.story.disagree,
      siteWords.dating.heading,
    ] as readonly string[],
    entity: ['First named', 'Last named', 'Named alongside'],
  };
  test.each(builds.map(({ build }) => build))('on $name', (build) => {
    const site = readSite(build);
    const notes = page.pagesOf(site, 'story').flatMap((each) => elements(each.document, 'h3').map(words));
    const terms = page.pagesOf(site, 'entity').flatMap((each) => elements(each.document, 'dt').map(words));
    expect(once(notes).filter((heading) => !headings.story.includes(heading))).toEqual([]);
    expect(once(terms).filter((term) => !headings.entity.includes(term))).toEqual([]);
  });
});

describe('where the data lacks a field', () => {
  const site = readSite(everyShape);
  const held = heldBy(site, saga);
  const shown = kindsOfStatements.map((kind) => ({ kind, lines: once(kind.shown(site)) }));
  const fields = fieldsOf(held.data);
  const less = new Map(fields.map((field) => [field, { ...held, data: without(held.data, field) }]));

  /** What no page shows, and, of what one shows, another form: the same days in EDTF, the words at a place. */
  const beyondPages = [
    ...['version', 'site', 'title', 'stories[].sha256', 'stories[].tags', 'stories[].added', 'stories[].evidence'],
    ...['stories[].date.time', 'stories[].date.edtf', 'stories[].blocks', 'stories[].marks'],
    ...['stories[].clubs[].mentions[].surface', 'stories[].people[].mentions[].surface', 'stories[].outlets'],
    ...['stories[].timexes', 'events[].toldBy[].timex.value', 'events[].toldBy[].timex.mod'],
    ...['parts', 'partOf'],
  ];

  /** Whether the comparison of that kind finds out; what cannot be worded at all for want of a field is found out too. */
  function differs({ kind, lines }: (typeof shown)[number], other: Held): boolean {
    try {
      const known = once(kind.held(other));
      return kind.shows === 'all' ? lines.join('\n') !== known.join('\n') : lines.some((line) => !known.includes(line));
    } catch {
      return true;
    }
  }

  function annotationsDiffer(other: Held): boolean {
    try {
      return once(annotated(other)).join('\n') !== once(toAnnotate(other)).join('\n');
    } catch {
      return true;
    }
  }

  test('every kind of statement is shown somewhere', () => {
    expect(shown.filter(({ lines }) => lines.length === 0).map(({ kind }) => kind.name)).toEqual([]);
  });

  test('every kind of statement is missed for want of some', () => {
    const never = shown.filter((each) => ![...less.values()].some((other) => differs(each, other)));
    expect(never.map(({ kind }) => kind.name)).toEqual([]);
  });

  test('some page says, or some annotation, what is not there', () => {
    const unmissed = fields.filter((field) => {
      const other = less.get(field) ?? held;
      return !annotationsDiffer(other) && !shown.some((each) => differs(each, other));
    });
    const isInside = (field: string): boolean => unmissed.some((whole) => field.startsWith(`${whole}[`));
    expect(unmissed.filter((field) => !isInside(field))).toEqual(beyondPages);
  });
});
