import type { EntityKind } from '../../src/model/beat.ts';
import { byId, type Held, type NamedData, type NamedInStory, ofKind, type StoryData } from './site-data.ts';

/** What a story names of each kind, in the order of the data. */
export const entitiesOf = (
  { data, saga }: Held,
  story: StoryData,
): readonly { readonly kind: EntityKind; readonly entity: NamedData; readonly named: NamedInStory }[] =>
  saga.beat.kinds.flatMap((kind) =>
    ofKind<NamedInStory>(story, kind.many).map((named) => ({
      kind,
      entity: byId(ofKind<NamedData>(data, kind.many), named.id),
      named,
    })),
  );
