import { saga } from '../../../saga/saga.ts';
import { many } from '../../kind-words.ts';
import { type Chapter, prose } from '../../prose.ts';

const { words } = saga.beat;

/** How events come onto the timeline, and when one is still open. */
export const happened: Chapter = {
  heading: 'When something happened',
  text: [
    prose`
      Expressions of time in a story (“New Year’s Eve”, “earlier this week”, “${words.time}”) are worked out from the day
      the story appeared. A time belongs to the verb that governs it. What that verb says is finished has happened. What
      “will” be, is due, or runs by a calendar is expected. Where the verb is one of telling, something was reported. The
      event stands on the timeline at its own time, in the story’s words. Where they set no limit (“the coming days”), the
      end is left open.`,
    prose`
      An event is told only where its words leave no doubt. Whoever acts is named. The clause stands by itself, or somebody
      vouches for it. The time can be read in one way only, and nothing separates it from its verb. No word takes it back:
      no “likely”, no hope, no denial, no “if”. Everything else that a story dates is only mentioned, with its sentence; a plan
      that may have come to nothing is such a mention. A sentence that only says how things are or were, or that counts,
      is not even mentioned. ${words.judged}`,
    prose`
      Two stories tell of one event where doer, deed and object are the same and the times can be one: “on Thursday” lies in
      “this week”.`,
    prose`
      An expectation is “still open” as long as its list has nothing that happened or was reported, or can have been, on or
      after the first day for which it is expected. Only events count in which one of the same ${many} takes part, or none;
      for an expectation in which none takes part, every event does. No rule can tell that two stories speak of the same
      thing, so the mark may end because of something else: an expectation without it need not have come about. At the head
      of the front page stand the two soonest whose time is not over when the newest story appears, unless that story’s
      headline says them already.`,
  ],
};
