import type { ClaimRule } from '../../../model/claim-rule.ts';
import { endOfContract } from './end-of-contract.ts';

/** THE LIST: what football news says of people that two stories may state differently. */
export const claimRules: readonly ClaimRule[] = [endOfContract];
