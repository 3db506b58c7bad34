import type { Story } from '../../model/story.ts';
import { cut } from '../../model/text.ts';
import { fold } from '../../text/fold.ts';
import type { NamedCitation } from './named-citations.ts';

/** What only the outlet that publishes a story writes: "TEAMtalk can reveal", "Orbit Weekly has been informed". */
const strong = /\b(?:can (?:exclusively |now )?(?:reveal|confirm)|(?:has|have) been (?:told|informed)|view:)/iu;
/** What others may write of it too; with "we" beside it, it is the story’s own. */
// "TEAMtalk revealed", "TEAMtalk understands", "TEAMtalk has learned"
const weak = /\b(?:revealed|understands?|(?:has|have) learn(?:ed|t))$/iu;
/** With one of these it is another’s: "a report from TEAMtalk", "the newspaper". */
const foreign = /\b(?:from|by|according to|per|via|outlet|newspaper)\b/iu;

/** The name of the outlet that published the story, as the story itself gives it away; null when it does not. */
export function ownOutlet(story: Story, cited: readonly NamedCitation[], speaksOfItself: boolean): string | null {
  const names = [...new Set(cited.flatMap(({ source }) => (source.kind === 'outlet' ? [source.name] : [])))];
  const publisher = story.provenance.source?.name;
  if (publisher) return names.find((name) => fold(name) === fold(publisher)) ?? publisher;
  const phrases = Map.groupBy(cited, ({ source }) => source.name);
  const isOwn = (name: string, sign: RegExp): boolean => {
    const said = (phrases.get(name) ?? []).map(({ span }) => cut(story.text, span));
    return said.some((phrase) => sign.test(phrase)) && !said.some((phrase) => foreign.test(phrase));
  };
  return (
    names.find((name) => isOwn(name, strong)) ??
    (speaksOfItself ? (names.find((name) => isOwn(name, weak)) ?? null) : null)
  );
}
