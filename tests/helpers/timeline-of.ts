import type { Saga } from '../../src/model/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { smallSaga } from './small-saga.ts';
import { storyFrom } from './story-from.ts';

/** The timeline of the stories that these texts become, in files `00000.txt`, `00001.txt` and so on. */
export const timelineOf = (texts: readonly string[], saga: Saga = smallSaga): Timeline =>
  buildTimeline(
    texts.map((text, index) => storyFrom(text, `${String(index).padStart(5, '0')}.txt`)),
    saga,
  );
