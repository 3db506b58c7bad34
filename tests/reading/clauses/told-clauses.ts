import type { Clause, VerbGroup } from '../../../src/model/clause.ts';
import { cut } from '../../../src/model/text.ts';
import { beatWords } from '../../../src/reading/clauses/beat-words.ts';
import { clausesOf } from '../../../src/reading/clauses/clauses.ts';
import { taggedWords } from '../../../src/reading/clauses/tagged-words.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const marks = /\[([^\]]*)\]|\{([^}]*)\}/g;

/**
 * The clauses of a sentence in which names of several words stand in `[…]` and times in `{…}`, each as
 * `kind marker: subject / verb = lemma, tense and more`.
 */
export function toldClauses(marked: string): string[] {
  const text = marked.replace(marks, '$1$2');
  const names: { start: number; end: number }[] = [];
  const times: { start: number; end: number }[] = [];
  let gone = 0;
  for (const match of marked.matchAll(marks)) {
    const start = match.index - gone;
    gone += 2;
    const span = { start, end: start + match[0].length - 2 };
    (match[1] === undefined ? times : names).push(span);
  }
  const words = taggedWords(
    text,
    { start: 0, end: text.length },
    {
      names,
      times,
      words: beatWords(smallBeat),
    },
  );
  return clausesOf(words).map((clause) => told(text, clause));
}

function told(text: string, { kind, marker, subject, verb }: Clause): string {
  const opening = marker === null || marker === kind ? kind : `${kind} ${marker}`;
  return `${opening}: ${subject ? cut(text, subject) : '-'} / ${cut(text, verb.span)} = ${[verb.lemma, ...features(verb)].join(', ')}`;
}

const features = ({ tense, perfect, progressive, passive, modal, negated }: VerbGroup): readonly string[] =>
  [tense, modal, perfect && 'perfect', progressive && 'progressive', passive && 'passive', negated && 'negated'].filter(
    (feature) => typeof feature === 'string',
  );
