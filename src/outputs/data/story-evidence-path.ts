import type { Story } from '../../model/story.ts';
import { belowBase, urls } from '../../site/urls.ts';

/** Where the evidence of one story stands, below the base of the site: beside its page. What does not fit goes on in a second file. */
export const storyEvidencePath = ({ id }: Pick<Story, 'id'>, number = 1): string =>
  `${belowBase(urls.story(id))}evidence${number === 1 ? '' : `-${number}`}.json`;
