import type { EventWords } from '../../model/event-words.ts';
import { deeds } from './deeds.ts';

const listed = (words: string): readonly string[] => words.split(' ');

/** Words by which transfer news tells what happens. */
export const eventWords: EventWords = {
  common: ['season', 'window', 'player', 'players', 'club', 'clubs', 'football', 'transfer', 'team', 'move', 'deal'],
  nouns: ['transfer', 'contract', 'fee', 'star', 'captain', 'match', 'signing'],
  doers: listed(
    'player players squad winner footballer striker strikers forward forwards winger wingers midfielder midfielders defender defenders keeper goalkeeper left-back right-back full-back centre-back centre-half playmaker attacker number captain vice-captain skipper star starlet teenager youngster international club clubs side sides team champions giants rivals leaders manager boss coach trainer head-coach chairman chairwoman president owner owners board hierarchy chief chiefs executive executives director directors agent agents representative representatives camp entourage suitors bosses scouts outfit league duo pair trio signing newcomer loanee academy-graduate',
  ),
  things: listed(
    'talks negotiations discussions bid bids offer offers approach approaches proposal proposals deal deals fee fees contract contracts agreement agreements terms clause clauses option options window windows market medical medicals transfer transfers move moves switch swap loan loans loan-spell enquiry inquiry enquiries request extension exit departure arrival unveiling presentation paperwork announcement deadline release-clause stay spell auction formalities',
  ),
  held: listed('medical medicals'),
  arranged: listed('join sign undergo face host play play move'),
  tallies: listed('score net play feature appear assist concede bag notch start win lose beat finish'),
  states: ['out of contract', 'under contract', 'in contract', 'contracted to', 'a free agent'],
  deeds,
  moments: listed(
    'offer bid approach reject refus turn rebuff accept sign contract deal talk negotiat discuss agree extend renew extension leav left join mov transfer target interest contact medical unveil announc confirm clause fee pursu',
  ),
  terms: listed('contract contracts deal deals terms agreement clause option loan ties stay'),
};
