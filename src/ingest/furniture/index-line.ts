import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';

/** What a page keeps in lists: "Latest Northport news, analysis and fan views", "Most watched sport videos". */
const kept = wordSet(
  'news videos stories headlines views features galleries podcasts pictures photos articles highlights analysis opinion reaction interviews gossip rumours rights updates blogs columns',
);
const opening = /^(?:latest|more|most|all|our|your|today[’']s|top)\b/i;
const beside = wordSet(
  "latest more most all our your today today’s today's top the and fan read watched viewed popular sport sports football transfer team match video of a",
);

/** Whether a line below a story names a list of the page's: nothing but a name or two stands beside what it keeps. */
export function isIndexLine(line: string): boolean {
  const words = line.match(/[\p{L}’'-]+/gu) ?? [];
  if (!opening.test(line) || words.length < 3 || words.length > 9 || /[.!?:;\d]/.test(line)) return false;
  const isKept = (word: string): boolean => kept.has(word.toLowerCase());
  const last = words.at(-1) ?? '';
  return (
    isKept(last) &&
    !hasFiniteVerb(
      words
        .slice(1)
        .filter((word) => !beside.has(word.toLowerCase()))
        .join(' '),
    ) &&
    words.every((word, index) => isKept(word) || beside.has(word.toLowerCase()) || (index > 0 && /^\p{Lu}/u.test(word)))
  );
}

/** "Transfer Centre LIVE!": the capitals call to another page. */
export const isLiveCall = (line: string): boolean => /^(?:\p{Lu}[\p{L}’'-]* ){1,3}LIVE!?$/u.test(line);
