import type { PersonNamed } from '../../model/mention.ts';
import type { ReadSentence } from '../../model/read-story.ts';

/** "according to Field", "told Field"; with up to two words between, "journalist and author Field". */
const before =
  /\b(?:according to|per|via|by|told|from|journalist|reporter|insider|expert|pundit|correspondent|source|agent|editor|analyst)\s(?:\p{L}+\s){0,2}$/iu;
/** "Field reports", "Field has claimed", "Field, now confirmed", "Field’s claims". */
const after =
  /^(?:['’‘]s)?,?\s(?:has\s|have\s|also\s|then\s|recently\s|now\s|exclusively\s)?(?:reports?|reported|reporting|claims?|claimed|writes?|wrote|said|says|told|tweeted|posted|revealed|reveals|understands|adds?|added|explained|confirmed|states?|stated|admits?|admitted|insists?|insisted|concedes?|conceded|suggests?|suggested|warned|hinted)\b/iu;

/** Whether somebody is named as the one who tells it, not as somebody it is told about. */
export function followsSource({ text, span }: ReadSentence, { span: name }: PersonNamed): boolean {
  const [start, end] = [name.start - span.start, name.end - span.start];
  return before.test(text.slice(Math.max(0, start - 40), start)) || after.test(text.slice(end, end + 30));
}
