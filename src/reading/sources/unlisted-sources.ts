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
  'News|Sports?|Deportes?|Esportes?|Spor|TV|Radio|Rádio|Daily|Times|Post|Herald|Gazette|Mail|Echo|Tribune|Press|Live|Media|Today|Online|Journal|Courier|Chronicle|Examiner|Telegraph|Observer|Podcast|Insider|Diario|Zeitung|Magazine|Bugle|Sentinel|Mercury|Argus|Advertiser|Bulletin|Review|Digest|Weekly|Monitor|Globe|Globo|Wire|Network|Plus|Central|Nachrichten|Anzeiger|Rundschau|Kurier|Dagblad|Presse|Blog';
/** First words of theirs: "Radio Northport", "Diario de Northport", "Corriere Northport". */
const firstWords =
  'Radio|Rádio|TV|Canal|Diario|Diário|Jornal|Periodico|Gazzetta|Gazeta|Gazette|Corriere|Correio|Mundo|Tutto|Todo|Tribuna|Sport|Tele|Estadio';
/** Ends of names in one word: "Northportnews", "Mercatomania". */
const endings = 'news|sports?|media|press|times|post|mania|today|online|mercato|web|zone|zeitung|blad|wire|blog';

/**
 * After "according to" a name is an outlet's when it has an outlet's word in it: "as per the Northport Gazette", "via
 * Northport Live", "reports in Northport Today", "told Northport Radio", "writes Northport Weekly".
 */
const prepositional = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s per|[Pp]er|[Vv]ia|[Rr]eports? (?:from|by|in)|told|reported by|[Cc]iting|reports|wr(?:ites|ote)|[Ss](?:peaking|poke) to) (?:the )?["'‘“]?(${outletName})`,
  'dgu',
);
/** "The Northport Bugle reports that", "Radio Northport have claimed": one that tells, when it has such a word. */
const telling = new RegExp(
  `(?<![\\p{L}’'-])(${outletName})["'’”]? (?:has |have |also |now |first ){0,2}(?:reports?|reported|claims?|claimed|writes?|wrote|understands?|adds?|suggests?)\\b`,
  'dgu',
);
/** After "as reported by" even a plain word is an outlet's name, if nothing else: "as reported by Palmos". */
const reportedBy = new RegExp(
  `\\b(?:[Aa]s (?:first )?(?:reported|revealed|claimed) by|(?:[Ff]irst )?reported by|[Rr]eports? by|[Aa]s per|, per) ((?:(?:El|La|Le|Il) )?${capital})(?=[,.;:)]|$| (?:that|this|on|earlier|and|the|he|they|it|claims?|says?|suggests?|states?|adds?|has)\\b)`,
  'dgu',
);
/** Capitalised words of the calendar, and what reports are by that is no outlet. */
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|X|Twitter|Instagram|Facebook|He|She|They|It|We|I|The|A|An|This|That)$/;
/** "Ana Prieto", "Joost van Holm", "Ana Maria Prieto". */
const journalistName = `${capital}(?: (?:(?:de|del|della|di|da|van|von|der|al) ?)?${capital}){1,2}`;

const patternsOf = perBeat((beat) => {
  const { expertsOf, titles } = beat.press;
  const writers = ['journalist', 'reporter', 'correspondent', 'insider', 'columnist'];
  const experts = expertsOf.flatMap((topic) => ['expert', 'guru', 'specialist'].map((writer) => `${topic} ${writer}`));
  return {
    shaped: new RegExp(
      `\\b(?:${[lastWords, ...titles].join('|')})$|^(?:(?:The|El|La|Le|Il) )?(?:${[firstWords, ...titles].join('|')}) |^\\p{Lu}\\p{L}+(?:${endings})$|^(?:${titles.join('|')}|Sport)\\p{Ll}{2,}$`,
      'u',
    ),
    /** Words behind which a name that nobody has listed is an outlet's: "Greek outlet Gazzetta", "newspaper, “El Norte”". */
    introduced: new RegExp(`\\b(?:${pressNouns(beat)}),? ["'‘“]?(${outletName})`, 'dgu'),
    /** "journalist Ana Prieto", "budget expert, Joost van Holm". */
    titled: new RegExp(`\\b(?:${[...writers, ...experts].join('|')}),? (${journalistName})`, 'dgu'),
  };
});

/** Sources that no registry has, known by the word before them: "Greek outlet Gazzetta", "journalist Ana Prieto". */
export function unlistedSources(text: string, sentence: Span, beat: Beat): readonly SourceName[] {
  const { shaped, introduced, titled } = patternsOf(beat);
  // Few sentences have such a word, and the patterns are slow to find that they have none.
  const has = (word: RegExp): boolean => word.test(text.slice(sentence.start, sentence.end));
  return [
    ...matches(text, sentence, introduced, 'outlet'),
    ...(has(
      /according to|per |via |report|told |citing|claim|wr(?:ites|ote)|sp(?:eaking|oke)|understand|adds?\b|suggest/i,
    )
      ? [prepositional, telling].flatMap((pattern) =>
          matches(text, sentence, pattern, 'outlet').filter(({ name }) => shaped.test(name)),
        )
      : []),
    ...(has(/ by |per /i)
      ? matches(text, sentence, reportedBy, 'outlet').filter(({ name }) => !calendar.test(name))
      : []),
    ...(has(/journalist|reporter|correspondent|insider|columnist|expert|guru|specialist/i)
      ? matches(text, sentence, titled, 'journalist')
      : []),
  ];
}

function matches(text: string, { start, end }: Span, pattern: RegExp, kind: SourceName['kind']): readonly SourceName[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/['’]s?$/, '');
    const at = start + (match.indices?.[1]?.[0] ?? match.index);
    return name.length > 1 && !/^(?:The|A|O)$/.test(name)
      ? [{ span: { start: at, end: at + name.length }, name, kind, listed: null, sure: true }]
      : [];
  });
}
