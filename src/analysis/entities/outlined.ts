import type { EntityMention } from '../../model/mention.ts';
import type { ReadSentence } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { Figure } from './figure.ts';

/** Characters of a sentence on either side of a name in which a beat’s rules look for what the name is there. */
const reach = 120;

/**
 * The words around a mention with what they name put into brackets: the mention `<it>`, the same entity `<same>`, others
 * `<other>`, whom the story is about `<figure>`, anybody else `<person>`. White space is one space.
 */
export function outlined(
  { text, span: { start }, entities, people }: ReadSentence,
  mention: EntityMention,
  figure: Figure | null,
): string {
  const from = Math.max(start, mention.span.start - reach);
  const to = Math.min(start + text.length, mention.span.end + reach);
  const isNear = ({ span }: { readonly span: Span }): boolean => span.start >= from && span.end <= to;
  const names = [
    ...entities.filter(isNear).map((one) => ({ span: one.span, stands: standsFor(one, mention) })),
    ...people.filter(isNear).map(({ id, span }) => ({ span, stands: id === figure?.id ? '<figure>' : '<person>' })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  let words = '';
  let at = from;
  for (const { span, stands } of names) {
    if (span.start < at) continue;
    words += text.slice(at - start, span.start - start) + stands;
    at = span.end;
  }
  return (words + text.slice(at - start, to - start)).replace(/\s+/g, ' ');
}

const standsFor = (one: EntityMention, it: EntityMention): string =>
  one === it ? '<it>' : one.entity === it.entity ? '<same>' : '<other>';
