import { holding } from './holding.ts';
import type { RelationRule } from './relation-rule.ts';
import { wanting } from './wanting.ts';

/** THE LIST: everything a club can be to the saga's subject. None reads another's findings. */
export const relationRules: readonly RelationRule[] = [holding, wanting];
