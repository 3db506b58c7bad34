import type { Saga } from '../../src/model/saga.ts';
import { evidenceJson } from '../../src/outputs/evidence-json.ts';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { main, pagesOf, step } from './page-parts.ts';
import type { Held } from './site-data.ts';

/** What a built site publishes as data. */
export const heldBy = (site: BuiltSite, saga: Saga): Held => ({
  data: JSON.parse(site.text(timelineJson.path)),
  annotations: JSON.parse(site.text(evidenceJson.path)).items,
  saga,
  titled: new Set(
    pagesOf(site, 'story')
      .filter((page) =>
        elements(main(page), 'h1').some((title) => elements(title, '*').some(({ attribs }) => 'id' in attribs)),
      )
      .map((page) => step(page, 1)),
  ),
});
