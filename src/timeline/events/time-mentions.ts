import type { Saga } from '../../model/saga.ts';
import type { TimeMention } from '../timeline.ts';
import type { ToldBy } from './merge-events.ts';
import { tellingId } from './telling-id.ts';

/** What of the tellings is not sure, each by itself: two mentions of one time need not be of one thing. */
export function timeMentions(tellings: readonly ToldBy[], { beat }: Pick<Saga, 'beat'>): readonly TimeMention[] {
  const known = new Set(beat.entities.map(({ id }) => id));
  return tellings
    .filter(({ doubt }) => doubt !== null)
    .map(({ teller, kind, when, quote, timex, told }) => ({
      id: tellingId(teller.story.id, timex.span.start),
      kind,
      when,
      telling: { teller, quote, timex, when },
      entities: told.entities.filter((id) => known.has(id)),
    }));
}
