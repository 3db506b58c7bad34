import { saga } from '../../../saga/saga.ts';
import { type Chapter, prose } from '../../prose.ts';

const { subject, beat } = saga;
const deeds = beat.eventWords.moments.map((start) => `“${start}”`).join(', ');

/** Which stories are on the timeline. */
export const ofSubject: Chapter = {
  heading: 'What is about the subject',
  text: [
    prose`
      A story is about ${subject} if its headline names ${subject}, or if its main part names no other person more often, or
      nobody at all. The others stand under “${beat.words.others}”. What any story tells of ${subject} stands on the timeline
      too: in words that name ${subject}, or, in a story about ${subject}, in words that name no other person. If no story is
      about the subject, all are shown.`,
  ],
};

/** In which order. */
export const place: Chapter = {
  heading: 'Where an entry stands',
  text: [
    prose`
      Oldest first: where only a period is known, an entry stands at its end; an expectation at its start. Newest first: a
      story, and what happened, stands at the first day of its period, so that none outranks a known day; an expectation
      stands with the newest story that expects it. A gap of a week or more is told above the entry that ends it; where a day
      is not known, the gap told is the shortest possible. The largest marks are for the events that most stories tell, each told by at least
      two: three at the most, or a tenth of all where that is more.`,
  ],
};

/** What leads the front page. */
export const moments: Chapter = {
  heading: 'Key moments',
  text: [
    prose`
      Key moments are chosen among the dated events of ${subject} that happened or were reported, in words of which one begins
      with ${deeds}. First come those that more stories tell (more than nine count as nine), then those known to the day, then
      those known to within a month; of equals, the one farthest in time from those already chosen. There are at most seven,
      and at most two of one month. Where fewer than three are found, the latest stories stand there instead.`,
  ],
};
