import type { EntityMention } from '../../model/mention.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import { cut } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { fold } from '../../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { titleHolders } from './title-holders.ts';

/**
 * Every place where the story names an entity, in the order of the text. A form that may mean several entities, or something
 * else, counts only when the story also names one of them by a form that stands alone.
 */
export function entityMentions(
  { text, date }: Pick<Story, 'text' | 'date'>,
  candidates: readonly Candidate[],
  { beat, window }: Saga,
  trace?: Trace,
): readonly EntityMention[] {
  const days = date.kind === 'stated' ? date.range : window;
  const support = supportOf(candidates);
  const calls = callsOf(text, candidates);
  const holders = new Map<string, ReadonlySet<string>>();
  const holdersOf = (title: string): ReadonlySet<string> => {
    const found = holders.get(title) ?? titleHolders(beat, title, days);
    holders.set(title, found);
    return found;
  };
  const lastNamed = new Map<string, number>();
  return candidates.flatMap((candidate, index) => {
    const { sure, span, section, by } = candidate;
    const { entity, why } = resolve(candidate, candidates[index + 1], { text, support, calls, holdersOf, lastNamed });
    trace?.({ stage: 'entity', rule: entity, span, verdict: entity ? 'found' : 'refused', why });
    if (sure && entity) lastNamed.set(entity, index);
    return entity ? [{ entity, span, section, by, surface: cut(text, span) }] : [];
  });
}

/** What the rest of the story says about a phrase that may mean several entities. */
interface Context {
  readonly text: string;
  /** How often each entity is named by a form that stands alone. */
  readonly support: ReadonlyMap<string, number>;
  /** The words of those forms, folded, by entity: "Orbital" of whom the story calls Orbital Systems. */
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
  readonly holdersOf: (title: string) => ReadonlySet<string>;
  /** Place of the last such form before the phrase, by entity. */
  readonly lastNamed: ReadonlyMap<string, number>;
}

function supportOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { sure, entities } of candidates)
    if (sure) for (const entity of entities) support.set(entity, (support.get(entity) ?? 0) + 1);
  return support;
}

function callsOf(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const calls = new Map<string, Set<string>>();
  for (const { sure, entities, span } of candidates)
    if (sure)
      for (const entity of entities) {
        const known = calls.get(entity) ?? new Set();
        for (const word of fold(cut(text, span)).split(' ')) known.add(word);
        calls.set(entity, known);
      }
  return calls;
}

/** Whom a phrase means, null for nobody, and why. */
interface Resolved {
  readonly entity: string | null;
  readonly why: string;
}

function resolve({ sure, ...candidate }: Candidate, next: Candidate | undefined, context: Context): Resolved {
  if (sure) return { entity: candidate.entities[0] ?? null, why: 'a form that stands alone' };
  const meant = new Set(candidate.entities);
  const possible = [...context.support.keys()].filter((entity) => meant.has(entity));
  const named = next?.sure && isApposition(context.text, candidate, next) ? next.entities[0] : undefined;
  if (named !== undefined && meant.has(named)) return { entity: named, why: 'it describes the name right behind it' };
  if (candidate.titleOf === null) return mostPresent(possible, context, fold(cut(context.text, candidate.span)));
  const holders = context.holdersOf(candidate.titleOf);
  const held = possible.filter((entity) => holders.has(entity));
  if (held.length > 0) return mostPresent(held, context);
  // No member of the story held it: the phrase may still be a looser name for the only entity it fits.
  return possible.length === 1
    ? mostPresent(possible, context)
    : { entity: null, why: 'no one entity of this story held that title' };
}

/** How many times as often another must be named before it may be meant rather than whom the story calls by the word. */
const calledSo = 4;

/** "Japanese agency JAXA": the name right behind a description says whom it means. */
const isApposition = (text: string, { span, by }: Pick<Candidate, 'span' | 'by'>, next: Candidate): boolean =>
  by === 'description' && /^,? $/.test(text.slice(span.end, next.span.start));

/**
 * Of several entities a phrase may mean, the one the text is on: named at least twice as often as any other, else the one
 * named last before the phrase. Null when none was. Before both goes whom
 * alone the story calls by the word in a longer form.
 */
function mostPresent(entities: readonly string[], { support, calls, lastNamed }: Context, word?: string): Resolved {
  const [only] = entities;
  if (only === undefined)
    return { entity: null, why: 'nothing it may mean has a form that stands alone in this story' };
  if (entities.length === 1) return { entity: only, why: 'this story names it by a form that stands alone, too' };
  const count = (entity: string): number => support.get(entity) ?? 0;
  const [called, ...more] = word === undefined ? [] : entities.filter((entity) => calls.get(entity)?.has(word));
  if (
    called !== undefined &&
    more.length === 0 &&
    entities.every((entity) => count(entity) <= calledSo * count(called))
  )
    return { entity: called, why: `of ${entities.join(' and ')} the one whose longer name in this story has the word` };
  const [first, second] = entities.toSorted((a, b) => count(b) - count(a));
  if (first !== undefined && second !== undefined && count(first) >= 2 * count(second))
    return { entity: first, why: `of ${entities.join(' and ')} the one this story names most` };
  const named = entities.filter((entity) => lastNamed.has(entity));
  const [last] = named.toSorted((a, b) => (lastNamed.get(b) ?? 0) - (lastNamed.get(a) ?? 0));
  return last === undefined
    ? { entity: null, why: `it may mean ${entities.join(' or ')}, and none was named before` }
    : { entity: last, why: `of ${entities.join(' and ')} the one named last` };
}
