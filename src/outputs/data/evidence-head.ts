import type { Story } from '../../model/story.ts';
import { saga } from '../../saga/saga.ts';
import { absolute, siteOrigin, urls } from '../../site/urls.ts';
import { storyEvidencePath } from './story-evidence-path.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
export const version = 1;

/** The evidence of all stories, below the base of the site. */
export const evidencePath = 'evidence.json';

const units =
  'Offsets, lengths and the characters of prefix and suffix are UTF-16 code units of the seed decoded as UTF-8, or as UTF-16 where its byte order mark says so, that mark included: in JavaScript, text.slice(start, end) is exact. Of a Markdown file `exact` holds its marks too, which no page shows and timeline.json lists.';

/** What every file of evidence begins with. `total` counts the annotations of the whole site; null leaves it out. */
export const evidenceHead = (path: string, total: number | null) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: absolute(urls.output(path)),
  type: 'AnnotationPage',
  partOf: {
    id: `${absolute(urls.output(evidencePath))}#all`,
    type: 'AnnotationCollection',
    label: saga.title,
    ...(total !== null && { total }),
  },
  version,
  site: siteOrigin,
  units,
});

/** A file of articles, by which a stranger knows that it is the one that was read. */
export const seedData = (story: Story) => ({
  source: story.seedPath,
  story: urls.story(story.id),
  sha256: story.sha256,
  length: story.text.length,
  evidence: urls.output(storyEvidencePath(story)),
});
