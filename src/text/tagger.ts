import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Span } from '../model/text.ts';

/** A token as the tagger has it. */
export interface Tagged extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

let loaded: { readonly nlp: WinkMethods; readonly its: ItsHelpers } | null = null;

/** The model takes a tenth of a second to load, so that only who needs it waits for it. */
function tagger() {
  if (!loaded) {
    const nlp = winkNLP(model, ['pos']);
    loaded = { nlp, its: nlp.its };
  }
  return loaded;
}

/**
 * The tokens of `text` between the ends of `within`, in order, with parts of speech and lemmas; white space is in none. The
 * tagger errs: see who repairs it. A span must not begin with white space.
 */
export function tag(text: string, { start, end }: Span): readonly Tagged[] {
  const { nlp, its } = tagger();
  const tokens = nlp.readDoc(text.slice(start, end)).tokens();
  const [words, spaces, parts, lemmas] = [
    tokens.out() as string[],
    tokens.out(its.precedingSpaces) as string[],
    tokens.out(its.pos) as PartOfSpeech[],
    tokens.out(its.lemma as unknown as typeof its.value) as string[],
  ];
  let at = start;
  const found = words.map((word, index) => {
    const from = at + (spaces[index]?.length ?? 0);
    at = from + word.length;
    return { start: from, end: at, text: word, lemma: lemmas[index] ?? word, pos: parts[index] ?? 'X' };
  });
  // A line break is a token to the tagger.
  return found.filter((token) => /\S/.test(token.text));
}
