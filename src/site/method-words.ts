import { saga } from '../saga/saga.ts';
import { intervalLimits } from '../timeline/date-story.ts';
import { many } from './kind-words.ts';
import { numberWord } from './number-words.ts';
import { saidWindow } from './said-window.ts';

const { subject, beat } = saga;
const brief = (belongs: boolean): string | undefined =>
  Object.values(beat.relations).find((relation) => relation.belongs === belongs)?.brief;
const [held, wanted] = [brief(true), brief(false)];
const deeds = beat.eventWords.moments.map((start) => `“${start}”`).join(', ');

/** What the Method page says of rules that stand elsewhere in the code, a chapter each, a string for each paragraph. */
export const methodWords = {
  dated: [
    'The date in the file stands. Where our rules find none there, they search the words of the story for what says when ' +
      'it was written. Each finding allows certain days and has a weight. What one rule finds twice, allowing the same ' +
      'days, counts once; where words can be read in several ways, each way counts. The interval is the days that findings ' +
      'of the greatest total weight allow together. Where these are several stretches, it runs from the first day of the ' +
      `first to the last day of the last.${saidWindow ? ` ${saidWindow}` : ''}`,
    `An interval is given only if both its ends are known and fewer than ${intervalLimits.days} days apart, at least ` +
      `${numberWord(intervalLimits.kinds)} kinds of finding support it, not all of them weak, and what allows none ` +
      'of its days weighs less than a third of what supports it. What allows none of them is set aside and shown on the ' +
      'story’s page. Otherwise the story stays undated.',
    'What is taken from the world may have gaps, and no gap may make an interval false. What a table does not reach ' +
      'counts as possible. Where it is not sure that nothing is missing, it gives no evidence. Of two people with one name, ' +
      'what the story names beside them decides, or nothing does. The kinds of finding:',
  ],
  subject: [
    `A story is about ${subject} if its headline names ${subject}, or if its main part names no other person more often, ` +
      `or nobody at all. The others stand under “${beat.words.others}”. What any story tells of ` +
      `${subject} stands on the timeline too: in words that name ${subject}, or, in a story about ${subject}, in words that ` +
      'name no other person. If no story is about the subject, all are shown.',
  ],
  place: [
    'Oldest first: where only a period is known, an entry stands at its end; an expectation at its start. Newest first: a ' +
      'story, and what happened, stands at the first day of its period, so that none outranks a known day; an expectation ' +
      'stands with the newest story that expects it. A gap of a week or more is told above the entry that ends it; where a ' +
      'day is not known, what the gap is at the least. The largest marks are for the events that most stories tell: at ' +
      'least two stories, and no more events than three or a tenth of all.',
  ],
  moments: [
    `Key moments are chosen among the dated events of ${subject} that happened or were reported, in words of which one ` +
      `begins with ${deeds}. First come those that more stories tell (more than nine count as nine), then those known to the day, then those known to ` +
      'within a month; of equals, the one farthest in time from those already chosen. There are at most seven, and at most ' +
      'two of one month. Where fewer than three are found, the latest stories stand there instead.',
  ],
  open: [
    'An expectation is “still open” as long as its list has nothing that happened or was reported, or can have been, on or ' +
      `after the first day for which it is expected. Only what has one of the same ${many} taking part counts, or none; for ` +
      'an expectation in which none takes part, everything does. What ends the mark may be something else, because no rule ' +
      'can tell that two stories speak of the same thing: an expectation without the mark need not have come about. At the head of the front page stand the ' +
      'two soonest whose time is not over when the newest story appears, less what that story’s headline says already.',
  ],
  picture: [
    `The picture has a row for each month; where that would make more than 24 rows, for each quarter, and then for each ` +
      'year. Each entry is in the row of the day where it stands oldest first. A dot in the middle is a story; a square is ' +
      `an event that names neither side. A bar counts the events whose words name ${many}, one length for each event, ` +
      `however many stories tell it; an event that names several counts for each. It is filled for what happened or was ` +
      'reported, and hollow for what is only expected.',
    ...(held && wanted
      ? [
          `Left stand the ${many} ${held}, right those ${wanted}. Each stands on the side on which more sentences put it, and ` +
            'left if as many put it on either. Up to four have a bar each; of more, the three with most such sentences ' +
            'do, and the others share one. The words in a row are those of the event that ranks first as key moments do, ' +
            'expectations among them; of equals, of the one told in the fewest letters. Below the ruled line stands only what is expected from the day of the newest story on.',
        ]
      : []),
  ],
} as const;
