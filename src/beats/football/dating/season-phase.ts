import { shiftDay } from '../../../calendar/shift-day.ts';
import type { Beat } from '../../../model/beat.ts';
import { day } from '../../../model/date.ts';
import type { Dated, DatingRule, RefuseEvidence } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences, type ReadSentence } from '../../../model/read-story.ts';
import { playsByCalendarYear } from './calendar-year.ts';
import { type Edge, type Phase, phasesIn } from './phases.ts';
import { endYear, type SeasonDays, seasonsFor } from './season-days.ts';
import { toldDirection } from './told-direction.ts';

const read: DatingRule['read'] = (story, beat, refuse) =>
  mainSentences(story).flatMap((sentence) =>
    phasesIn(sentence.text).flatMap((phase) =>
      inSentence(sentence, phase, story.mainEntities[0] ?? null, beat, refuse),
    ),
  );

/** "the Reds’ start to the campaign has been", "this summer": a part of some year, one alternative for each season. */
export const seasonPhase: DatingRule = {
  name: 'season-phase',
  weight: 1,
  weak: true,
  grace: 0,
  words: 'The part of the season it is written in',
  read,
};

function inSentence(
  sentence: ReadSentence,
  phase: Phase,
  mainClub: string | null,
  beat: Beat,
  refuse: RefuseEvidence | undefined,
): readonly Dated[] {
  const { text, span, entities: clubs } = sentence;
  const match = phase.words.exec(text);
  if (!match) return [];
  const start = span.start + match.index;
  const why = whyNot(sentence, phase, match.index);
  if (why !== null) {
    refuse?.({ start, end: start + match[0].length }, why);
    return [];
  }
  const club = clubs.findLast((mention) => mention.span.end <= start)?.entity ?? null;
  if (playsByCalendarYear(club ?? mainClub)) {
    refuse?.({ start, end: start + match[0].length }, 'a season of that league is a calendar year');
    return [];
  }
  const words = { start, end: start + match[0].length };
  return seasonsFor(club, beat).map((season) => ({
    span: words,
    range: { earliest: edgeDays(phase.from, season).earliest, latest: edgeDays(phase.to, season).latest },
    facts: season.facts,
  }));
}

function whyNot(sentence: ReadSentence, { only, unless, told }: Phase, at: number): string | null {
  const { text, span } = sentence;
  if (isQuoted(sentence, span.start + at)) return inQuotes;
  if (only?.test(text) === false) return 'the sentence lacks the words that make it this year’s';
  const other = unless?.exec(text);
  if (other) return `another year may be meant (“${other[0]}”)`;
  return told && !lies(told, toldDirection(text, at)) ? `the words before it do not say that it is ${told}` : null;
}

const lies = (wanted: NonNullable<Phase['told']>, told: ReturnType<typeof toldDirection>): boolean =>
  wanted === 'not behind' ? told !== 'behind' : told === wanted;

/** The days between which an edge lies. */
function edgeDays(edge: Edge, season: SeasonDays): SeasonDays['first'] {
  if ('of' in edge) {
    const { earliest, latest } = edge.of === 'first-match' ? season.first : season.last;
    return { earliest: shiftDay(earliest, edge.days), latest: shiftDay(latest, edge.days) };
  }
  const date = day(`${endYear(season) - (edge.year === 'first' ? 1 : 0)}-${edge.date}`);
  return { earliest: date, latest: date };
}
