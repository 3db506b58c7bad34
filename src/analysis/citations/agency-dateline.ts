import type { Beat } from '../../model/beat.ts';
import type { Story } from '../../model/story.ts';
import { saysOrigin } from '../../reading/says-origin.ts';

/** The agency a story comes from, as its dateline says: "LONDON (AP) —". Null without one. */
export function agencyDateline({ text, blocks }: Story, { outlets }: Beat): { readonly name: string } | null {
  for (const block of blocks) {
    const { section, span } = block;
    if (section === 'boilerplate' && !saysOrigin(text, block)) continue;
    const mark = /^\p{Lu}[\p{Lu} .,’'-]{2,40} \(([\p{L} ]{2,20})\) ?[–—-]/u.exec(
      text.slice(span.start, Math.min(span.end, span.start + 80)),
    )?.[1];
    if (!mark) continue;
    const agency = outlets.find(({ name, names, sharedNames }) => [name, ...names, ...sharedNames].includes(mark));
    if (agency) return { name: agency.name };
  }
  return null;
}
