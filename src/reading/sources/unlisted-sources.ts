import type { Beat } from '../../model/beat.ts';
import type { SourceName } from '../../model/mention.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Span } from '../../model/text.ts';
import { pressNouns } from './press-nouns.ts';

const capital = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
/** "Relevo", "La Razón", "The Northport Evening Post", "Corriere dello Sport": one to four words with a capital. */
const outletName = `(?:(?:The|El|La|Le|Il|O|A|De|Het) )?${capital}(?: (?:(?:de|del|della|dello|di|da|do|dos|du|la|le|of|and|&|van|den) )?${capital}){0,3}`;
/** Last words of outlets' names: "Northport News", "Radio Diario", "Northport Today". */
const lastWords =
  'News|Sports?|Deportes?|Esportes?|Spor|TV|Radio|Rádio|Daily|Times|Post|Herald|Gazette|Mail|Echo|Tribune|Press|Live|Media|Today|Online|Journal|Courier|Chronicle|Examiner|Telegraph|Observer|Podcast|Insider|Diario|Zeitung|Magazine';

/**
 * After "according to" a name is an outlet's when it has an outlet's word in it: "as per the Northport Gazette", "via
 * Northport Live", "reports in Northport Today", "told Northport Radio".
 */
const prepositional = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s per|[Pp]er|[Vv]ia|[Rr]eports? (?:from|by|in)|told|reported by) (?:the )?["'‘“]?(${outletName})`,
  'gu',
);
/** "Ana Prieto", "Joost van Holm", "Ana Maria Prieto". */
const journalistName = `${capital}(?: (?:(?:de|del|della|di|da|van|von|der|al) ?)?${capital}){1,2}`;

const patternsOf = perBeat((beat) => {
  const { expertsOf, titles } = beat.press;
  const writers = ['journalist', 'reporter', 'correspondent', 'insider', 'columnist'];
  const experts = expertsOf.flatMap((topic) => ['expert', 'guru', 'specialist'].map((writer) => `${topic} ${writer}`));
  return {
    shaped: new RegExp(`\\b(?:${[lastWords, ...titles].join('|')})$`),
    /** Words behind which a name that nobody has listed is an outlet's: "Greek outlet Gazzetta", "newspaper, “El Norte”". */
    introduced: new RegExp(`\\b(?:${pressNouns(beat)}),? ["'‘“]?(${outletName})`, 'gu'),
    /** "journalist Ana Prieto", "budget expert, Joost van Holm". */
    titled: new RegExp(`\\b(?:${[...writers, ...experts].join('|')}),? (${journalistName})`, 'gu'),
  };
});

/** Sources that no registry has, known by the word before them: "Greek outlet Gazzetta", "journalist Ana Prieto". */
export function unlistedSources(text: string, sentence: Span, beat: Beat): readonly SourceName[] {
  const { shaped, introduced, titled } = patternsOf(beat);
  // Few sentences have such a word, and the patterns are slow to find that they have none.
  const has = (word: RegExp): boolean => word.test(text.slice(sentence.start, sentence.end));
  return [
    ...matches(text, sentence, introduced, 'outlet'),
    ...(has(/according to|per |via |report|told /i)
      ? matches(text, sentence, prepositional, 'outlet').filter(({ name }) => shaped.test(name))
      : []),
    ...(has(/journalist|reporter|correspondent|insider|columnist|expert|guru|specialist/i)
      ? matches(text, sentence, titled, 'journalist')
      : []),
  ];
}

function matches(text: string, { start, end }: Span, pattern: RegExp, kind: SourceName['kind']): readonly SourceName[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/['’]s?$/, '');
    const at = start + match.index + match[0].length - (match[1]?.length ?? 0);
    return name.length > 1 && !/^(?:The|A|O)$/.test(name)
      ? [{ span: { start: at, end: at + name.length }, name, kind, listed: null, sure: true }]
      : [];
  });
}
