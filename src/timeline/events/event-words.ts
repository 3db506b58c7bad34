import { words } from '../../text/words.ts';

/** Words that every story of a saga has and that therefore say nothing of what happened. */
const common = new Set(
  'the and that this with from have has had been being their they them will would could should about into over after before since until than then also back next last early late start end days week weeks month months year years season summer winter window january february march april june july august september october november december player players club clubs football transfer team move deal make makes made take takes took give gave come came went said says tell tells told report reports reported reveal reveals revealed claim claims claimed according'.split(
    ' ',
  ),
);
/** Words of three letters that do. */
const short = new Set(['bid', 'fee', 'met', 'won', 'ban']);
/** Letters by which two forms of one word are held to be one. */
const stemLength = 6;
/** The words of a text that can say what happened, each by its stem; `names` are left out. */
export function stems(
  text: string,
  span: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): Set<string> {
  const found = words(text, span)
    .filter(
      ({ folded, capital }) =>
        (folded.length > 3 || short.has(folded)) && !capital && !common.has(folded) && !/^\d/.test(folded),
    )
    .map(({ folded }) => folded.slice(0, stemLength));
  return new Set(found.filter((stem) => !names.has(stem)));
}
