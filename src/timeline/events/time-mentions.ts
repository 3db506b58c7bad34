import type { Saga } from '../../model/saga.ts';
import type { TimeMention } from '../timeline.ts';
import { takesPart } from './takes-part.ts';
import type { ToldEvent } from './tell-events.ts';
import { tellingId } from './telling-id.ts';

/** What of the tellings is not sure, each by itself: two mentions of one time need not be of one thing. */
export function timeMentions(tellings: readonly ToldEvent[], { beat }: Pick<Saga, 'beat'>): readonly TimeMention[] {
  const known = new Set(beat.entities.map(({ id }) => id));
  return tellings
    .filter(({ doubt }) => doubt !== null)
    .map((told) => ({
      id: tellingId(told.teller.story.id, told.timex.span.start),
      kind: told.kind,
      when: told.when,
      telling: { teller: told.teller, quote: told.quote, timex: told.timex, when: told.when },
      entities: [...new Set(takesPart(told, beat).map(({ id }) => id))].filter((id) => known.has(id)),
    }));
}
