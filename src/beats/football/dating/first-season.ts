import { day, type IsoDay } from '../../../model/date.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { isQuoted, mainSentences } from '../../../model/read-story.ts';
import { PhraseIndex } from '../../../text/phrase-index.ts';
import { words } from '../../../text/words.ts';
import { competitions } from '../competitions.ts';
import { factIndex } from './fact-index.ts';
import { seasonOf } from './season-days.ts';

/** "in his first season", "during their debut campaign", "in his full first year". */
const firstSeasonWords =
  /\b(?:in|during)\s(?:his|a|their)\s(?:\p{L}+\s)?(?:first|debut|maiden)\s(?:season|campaign|year)\b/iu;
const winning = /\b(?:won|win|wins|winning|lifted|lifting|claimed|claiming)\b/iu;

const read: DatingRule['read'] = (story, beat) => {
  const { playing, coaching, titles: settled } = factIndex(beat);
  const sentences = mainSentences(story);
  const clubs = new Set(story.mainEntities);
  return sentences.flatMap((sentence) => {
    const { text, span, named: people } = sentence;
    const match = firstSeasonWords.exec(text);
    const win = winning.exec(text);
    if (!match || !win || win.index > match.index || isQuoted(sentence, span.start + match.index)) return [];
    const whose = people.findLast(({ span: { end } }) => end <= span.start + win.index)?.person ?? null;
    const titles = titlesNamed(text, win.index, match.index);
    const stays = (whose === null ? [] : [...(playing.get(whose) ?? []), ...(coaching.get(whose) ?? [])]).filter(
      ({ club }) => club !== null && clubs.has(club),
    );
    // Of one who was there since his youth nobody knows the first season.
    if (stays.some(({ announced }) => announced === null)) return [];
    return stays.flatMap(({ club, announced, id }) => {
      const from = announced?.earliest;
      if (!from) return [];
      const won = settled.filter(
        (fact) => fact.club === club && fact.season === seasonOf(announcedFor(from)) && titles.has(fact.competition),
      );
      const last = won.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
      return last
        ? [
            {
              span: { start: span.start + win.index, end: span.start + match.index + match[0].length },
              range: { earliest: last.from, latest: null },
              facts: [id, ...won.map((title) => title.id)],
            },
          ]
        : [];
    });
  });
};

/** "winning the Champions League in his first season": written after that title was settled. */
export const firstSeason: DatingRule = {
  name: 'first-season',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A season it speaks of as over',
  read,
};

/** A move announced from May on is one for the season to come. */
const announcedFor = (from: IsoDay): IsoDay => {
  const month = from.slice(5, 7);
  return month === '05' || month === '06' ? day(`${from.slice(0, 4)}-07-01`) : from;
};

/** Ids of the competitions named between two places of a sentence. */
function titlesNamed(text: string, from: number, to: number): ReadonlySet<string> {
  const all = words(text, { start: from, end: to });
  return new Set(all.flatMap((_, at) => byName.longestAt(text, all, at)?.payloads ?? []));
}

const byName = new PhraseIndex<string>();
for (const { id, name, forms } of competitions) for (const form of [name, ...forms]) byName.add(form, id);
