import type { Evidence } from '../../model/date-estimate.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';

/**
 * Reads what one kind of statement in the main section says about the day a story was written, never looking at the
 * date it states. Two pieces with the same span are alternatives: the words allow one range or the other.
 */
export type EvidenceRule = (story: Story, saga: Saga) => readonly Evidence[];
