import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import { pressNouns } from '../../reading/sources/press-nouns.ts';
import { bareReportingVerb, reportingVerb } from '../../text/reporting-verbs.ts';
import { after, beforeName, type Construction, tailOf, word } from './construction.ts';

const reportNoun =
  '(?:reports?|updates?|stor(?:y|ies)|articles?|piece|claims?|information|interview|rumours?|sources?|exclusive|columns?|details|revelations?|scoop|statement|comments|analysis|reporting|round-?up|journalists?|reporters?|correspondents?|suggestions?|news|latest|word|quotes|podcast|writers?|experts?)';
const said =
  '(?:said|says|told|spoke|speaking|wrote|writes|writing|reported|reports?|reporting|claimed|claims?|revealed|reveals?|explained|admitted|insisted|emerged|appear(?:ed|ing)|suggest(?:s|ed|ing)|asked|discuss(?:ed|ing)|interview(?:ed)?|column|stated|added)';

/** THE LIST: every way of citing an outlet or a journalist by name; X stands for it in the examples. */
export const constructions: (beat: Beat) => readonly Construction[] = perBeat((beat) => {
  const nouns = pressNouns(beat);
  const tail = tailOf(beat);
  const before = beforeName(beat);
  return [
    // "an exclusive report from X", "the latest update on him by X", "sources close to X", "an interview with X"
    before(
      'report from',
      `(?:\\b(?:an?|the|another|this) (?:${word} ){0,2})?\\b${reportNoun}(?: ${word}){0,4} (?:from|by|in|on|at|via|of|with|to) `,
    ),
    // "according to X", "as per X", "via X", "h/t X", "courtesy of X", "citing X", "thanks to X", "relayed by X"
    before(
      'according to',
      '\\b(?:according to|as per|per|via|h/t|hat tip(?: to)?|courtesy of|citing|cites?|quoting|quotes?|thanks to|backed up by|relayed by) ',
    ),
    // "as first reported by X", "printed this week in X", "shared on Monday via X"
    before(
      'reported by',
      `\\b(?:as )?(?:first )?(?:reported|revealed|claimed|published|quoted|cited|broken|shared|suggested|stated|carried|covered|confirmed|noted|mentioned|detailed|reports|printed|run|seen|featured) (?:(?:exclusively|earlier|this week|on ${word}) )?(?:by|in|on|via) `,
    ),
    // "told X", "tipped off X", "spoke exclusively to X", "talking with X", "confirmed to X", "interviewed by X"
    before(
      'told',
      '\\b(?:told|tells?|telling|informed|informs|inform|tipped off|(?:spoke|speaks|speaking|spoken|talking|talked|talks|chatting|chatted) (?:exclusively |recently )?(?:to|with|on)|(?:admitted|confirmed|revealed|explained|said|interviewed|insisted|declared) (?:exclusively )?(?:to|by)) ',
    ),
    // "says X", "reported X"
    before('reports X', `\\b${bareReportingVerb} `),
    // "the Spanish outlet X", "German radio station, X"
    before('outlet X', `\\b(?:${word} ){0,3}(?:${nouns}),? `),
    // "the front page of X", "the cover of X", "columns for X", "readers of X"
    before(
      'front page of',
      '\\b(?:front|back|cover|pages?|columns?|website|edition|readers) (?:cover|page|pages)? ?(?:of|in|on|for) ',
    ),
    // Capitals count here: "Rita Calloway of …", not "his love for …".
    {
      ...before('name of', ''),
      pattern: new RegExp(`\\p{Lu}${word} \\p{Lu}${word},? (?:of|from|at|for) ${tail}`, 'u'),
    },
    // "said that he was glad on X", "spoke about him to X", "in a column for X"
    before('said on', `\\b${said}\\b[^.!?]{0,70}\\b(?:in|on|for|to|with|via) `, false),
    // "Source: X", "via: X", "Full story: X"
    before('source:', '\\b(?:source|via|h/t|(?:full )?story) ?[:;] ?'),
    // "(X", "[via X", "(source: X", "(as per X"
    before('in brackets', '[(\\[](?:via |source:? |h/t |per |as per |from |in )?'),
    // "X reports", "X, who has since claimed"
    after('X reports', `,? ?(?:(?:who|which) )?${reportingVerb}`),
    // "X has now published a", "X had exclusively named"
    after(
      'X has published',
      ',? (?:has|have|had) (?:also |now |since |exclusively )?(?:provided|published|released|issued|offered|compiled|produced|carried|run|shed|given|delivered|printed|listed|named|outlined|looked|broken|dropped|shared|put together|picked up|gone) ',
    ),
    // "X’s latest report", "X’s chief", "X’s former editor"
    after('X’s correspondent', `['’‘]s? (?:[\\p{Ll}-]+ ){0,4}(?:${reportNoun}|chief|editor|pundit)\\b`),
    // "X reporter", "X budget sources"
    after(
      'X report',
      ` (?:[\\p{Ll}-]+ ){0,2}(?:journalists?|reporters?|correspondents?|insiders?|sources?|reports?|exclusive|articles?|stor(?:y|ies)|interview|columnist|editor|writers?|podcast|expert|column)\\b`,
    ),
    // "X view:", "X says:"
    after('X view:', ' (?:view|verdict|says|opinion|comment):'),
    // As gossip columns end their entries: "Sun (subscription required), external".
    after('X, external', '(?: - in \\p{L}+)?(?: \\((?:subscription|in) [^)]{1,30}\\))?,? external\\b'),
    // "X (subscription required)", "X (in Spanish)"
    after('X (subscription required)', ' \\((?:subscription required|in \\p{L}+)\\)'),
    // "X pundit", "X breakfast host"
    after('X pundit', ' (?:[\\p{Ll}-]+ ){0,2}(?:pundit|presenter|commentator|analyst|host)\\b', false),
  ];
});

/** "The Athletic’s David Ornstein": whoever has a name and belongs to an outlet speaks for it. Capitals count. */
export const possessor = /^["’”]?['’‘]s? (?:[\p{Ll}-]+ ){0,4}\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}’'-]+/u;
