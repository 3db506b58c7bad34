import { saga } from '../../../saga/saga.ts';
import { many } from '../../kind-words.ts';
import { type Chapter, prose } from '../../prose.ts';

const brief = (belongs: boolean): string | undefined =>
  Object.values(saga.beat.relations).find((relation) => relation.belongs === belongs)?.brief;
const [held, wanted] = [brief(true), brief(false)];

/** How the tug of war is drawn; it has sides where the beat knows who holds and who wants. */
export const picture: Chapter = {
  heading: 'The picture',
  text: [
    prose`
      The picture has a row for each month; where that would make more than 24 rows, for each quarter, and then for each year.
      Each entry is in the row of the day where it stands oldest first. A dot in the middle is a story; a square is an event
      that names neither side. A bar counts the events whose words name ${many}, one length for each event, however many
      stories tell it; an event that names several counts for each. It is filled for what happened or was reported, and hollow
      for what is only expected.`,
    ...(held && wanted
      ? [
          prose`
            Left stand the ${many} ${held}, right those ${wanted}. Each stands on the side on which more sentences put it, and
            left if as many put it on either. Up to four have a bar each; of more, the three with most such sentences do, and
            the others share one. The words in a row are those of the event that ranks first as key moments do, expectations
            among them; of equals, of the one told in the fewest letters. Below the ruled line stands only what is expected
            from the day of the newest story on.`,
        ]
      : []),
  ],
};
