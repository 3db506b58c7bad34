import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';

/** What a page keeps in lists: "Latest Northport news, analysis and fan views", "Most watched sport videos". */
const kept = wordSet(
  'news videos stories headlines views features galleries podcasts pictures photos articles rights blogs columns',
);
/** What may stand among them, though a part of the story may be headed with it. */
const amongThem = wordSet('highlights analysis opinion reaction interviews gossip rumours updates');
const opening = /^(?:latest|more|most|all|our|your|today[’']s|top)\b/i;
const beside = wordSet(
  "latest more most all our your today today’s today's top the and fan read watched viewed popular sport sports team match video of a",
);

/** Whether a line below a story names a list of the page's: nothing but a name or two stands beside what it keeps. */
export function isIndexLine(line: string): boolean {
  const words = line.match(/[\p{L}’'-]+/gu) ?? [];
  if (!opening.test(line) || words.length < 3 || words.length > 9 || /[.!?:;\d]/.test(line)) return false;
  const isBeside = (word: string): boolean => {
    const small = word.toLowerCase();
    return kept.has(small) || amongThem.has(small) || beside.has(small) || small.endsWith('ball');
  };
  return (
    kept.has((words.at(-1) ?? '').toLowerCase()) &&
    !hasFiniteVerb(
      words
        .slice(1)
        .filter((word) => !isBeside(word))
        .join(' '),
    ) &&
    words.every((word, index) => isBeside(word) || (index > 0 && /^\p{Lu}/u.test(word)))
  );
}

/** "NewsIn Your AreaSportWhat's OnJobs": the entries of a menu that ran together. */
export const isRunTogether = (line: string): boolean =>
  line.length <= 200 &&
  !/[.!?]["'”’)]*$/.test(line) &&
  (line.replace(/\b(?:Mc|Mac|De|Di|La|Le|Van|O’|O')(?=\p{Lu})/gu, '').match(/\p{Ll}(?=\p{Lu}\p{Ll})/gu) ?? []).length >=
    3;

/** "Market Centre LIVE!": the capitals call to another page. */
export const isLiveCall = (line: string): boolean => /^\p{Lu}[\p{L}’' -]{2,40} LIVE!?$/u.test(line);
