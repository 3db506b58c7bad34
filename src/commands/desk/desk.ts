import type { SeedFolder } from '../../ingest/folder/seed-folder.ts';
import { type Archive, readArchive } from '../../ingest/read-archive.ts';
import type { Scope } from '../../ingest/scope.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import { timelineOf } from '../../timeline/build-timeline.ts';
import type { TimelineStory, ToldStory } from '../../timeline/timeline.ts';
import { understandStory } from '../../timeline/understand-story.ts';
import type { DeskReport, StoryReport } from './desk-report.ts';
import { type Shown, siteChanges } from './site-changes.ts';
import { storyReport } from './story-report.ts';
import { storyRow } from './story-row.ts';

/**
 * Reports on a folder, and on those of its files that are named, by their seed paths: on what these change, held against an
 * older reading where one is given, else against the folder without them.
 */
export type Desk = (folder: SeedFolder, named: ReadonlySet<string>, older?: Shown) => DeskReading;

export interface DeskReading extends Shown {
  readonly report: DeskReport;
  readonly archive: Archive;
  /** Everything of one file; null for one that is not among the stories of this reading. */
  readonly reportOn: (file: string) => StoryReport | null;
}

/** A desk that understands each text once, however often it is asked. */
export function openDesk(saga: Saga, scope: () => Scope): Desk {
  let known: ReadonlyMap<string, ToldStory> = new Map();
  return (folder, named, older) => {
    const archive = readArchive(folder, scope());
    const waiting = [...archive.drafts, ...archive.held.map(({ story }) => story)];
    known = new Map(
      [...archive.stories, ...waiting].map((story) => {
        const key = JSON.stringify({ ...story, text: '' });
        return [key, known.get(key) ?? understandStory(story, saga)] as const;
      }),
    );
    const understood = [...known.values()];
    const isNamed = ({ story }: Pick<TimelineStory, 'story'>): boolean => named.has(story.seedPath);
    const left = new Set(waiting.map(({ seedPath }) => seedPath));
    const isLeft = ({ story }: TimelineStory): boolean => left.has(story.seedPath);
    // What is named counts as shown, even where its front matter keeps it out of the site for now.
    const shown = understood.filter((teller) => !isLeft(teller) || isNamed(teller));
    const timeline = timelineOf(shown, saga);
    const own = timeline.stories.filter(isNamed);
    const rows = named.size > 0 ? own : [...timeline.stories, ...understood.filter(isLeft)];
    const now: Shown = { timeline, problems: archive.problems };
    const changes = older || own.length > 0 ? siteChanges(older ?? without(named, folder, shown), now, named) : null;
    const fatal = archive.problems.filter(({ severity }) => severity === 'fatal').length;
    return {
      ...now,
      archive,
      reportOn: (file) => {
        const teller = timeline.stories.find(({ story }) => story.seedPath === file);
        return teller ? storyReport(teller, timeline, archive, saga) : null;
      },
      report: {
        stories: rows.map((teller) => storyRow(teller, archive)),
        reports: own.map((teller) => storyReport(teller, timeline, archive, saga)),
        changes,
        problems: archive.problems.filter(
          (each) =>
            (named.size === 0 && !older) ||
            named.has(each.file) ||
            each.severity === 'fatal' ||
            changes?.problems.appear.includes(each),
        ),
        counts: {
          stories: archive.stories.length,
          drafts: archive.drafts.length,
          held: archive.held.length,
          fatal,
          warnings: archive.problems.length - fatal,
        },
      },
    };
  };

  /** The folder as if the named files were not in it. */
  function without(named: ReadonlySet<string>, { files, problems }: SeedFolder, shown: readonly ToldStory[]): Shown {
    const others = {
      files: files.filter(({ seedPath }) => !named.has(seedPath)),
      problems: problems.filter(({ file }) => !named.has(file)),
    };
    const isOther = ({ story }: { readonly story: Story }): boolean => !named.has(story.seedPath);
    return {
      timeline: timelineOf(shown.filter(isOther), saga),
      problems: readArchive(others, scope()).problems,
    };
  }
}
