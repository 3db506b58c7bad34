import { dayInZone } from '../calendar/day-in-zone.ts';
import type { Story } from '../model/story.ts';
import type { Archive } from './read-archive.ts';

/** The stories and drafts of an archive with the day on which their files were first committed, where none is told. */
export function withAdded(
  { stories, drafts }: Pick<Archive, 'stories' | 'drafts'>,
  commits: ReadonlyMap<string, string>,
  zone: string,
): Pick<Archive, 'stories' | 'drafts'> {
  const added = (story: Story): Story => {
    const commit = commits.get(story.seedPath.slice(story.seedPath.indexOf('/') + 1));
    return story.added === null && commit ? { ...story, added: dayInZone(commit, zone) } : story;
  };
  return { stories: stories.map(added), drafts: drafts.map(added) };
}
