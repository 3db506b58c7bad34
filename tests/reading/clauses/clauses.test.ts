import { describe, expect, test } from 'vitest';
import { toldClauses } from './told-clauses.ts';

describe('the clauses of a sentence', () => {
  test.each([
    [
      "There have since been rumours that [Real Madrid] could test Liverpool's resolve.",
      [
        'main: There / have since been = be, present, perfect',
        'complement that: Real Madrid / could test = test, present, could',
      ],
    ],
    [
      'The offer submitted on {31 December} was turned down by Liverpool.',
      ['main: The offer / was turned = turn, past, passive'],
    ],
    [
      'Slot, who came in {June}, says Liverpool will not sell him in {January}.',
      [
        'relative who: Slot / came = come, past',
        'main: Slot / says = say, present',
        'complement: Liverpool / will not sell = sell, future, negated',
      ],
    ],
    [
      'Had [Real Madrid] paid the fee, he would have left in {January}.',
      [
        'condition had: Real Madrid / Had Real Madrid paid = pay, past, perfect',
        'main: he / would have left = leave, present, would, perfect',
      ],
    ],
    [
      'Should he become a free agent in {2025}, Bayern would be interested.',
      [
        'condition should: he / Should he become = become, present, should',
        'main: Bayern / would be = be, present, would',
      ],
    ],
    [
      "Liverpool's refusal to negotiate a fee has forced [Real Madrid] to wait.",
      ["main: Liverpool's refusal to negotiate a fee / has forced = force, present, perfect"],
    ],
    [
      "The 26-year-old, whose contract expires in {June}, hasn't signed a new deal.",
      [
        'relative whose: whose contract / expires = expire, present',
        "main: The 26-year-old / hasn't signed = sign, present, perfect, negated",
      ],
    ],
    [
      '[Spurs] bid £30m on {Tuesday} and Ford was never considered.',
      [
        'main: Spurs / bid = bid, past',
        'coordinated and: Ford / was never considered = consider, past, passive, negated',
      ],
    ],
    [
      'He said Liverpool had rejected two offers before {Christmas}.',
      ['main: He / said = say, past', 'complement: Liverpool / had rejected = reject, past, perfect'],
    ],
    [
      "On {Monday} the club's board met in Madrid, and on {Tuesday} it sent a written bid.",
      ["main: the club's board / met = meet, past", 'coordinated and: it / sent = send, past'],
    ],
    [
      'The deal agreed in {May} will be completed when the window opens on {1 July}.',
      [
        'main: The deal / will be completed = complete, future, passive',
        'subordinate when: the window / opens = open, present',
      ],
    ],
    [
      'Reports in Spain claim the club plan to sign him in {January}.',
      ['main: Reports in Spain / claim = claim, present'],
    ],
    [
      'He joined the club in {2016} and made his debut in {October}.',
      ['main: He / joined = join, past', 'coordinated and: He / made = make, past'],
    ],
    [
      'Carvajal, out injured since {October}, is not expected to return before {next season}.',
      ['main: Carvajal / is not expected = expect, present, passive, negated'],
    ],
    [
      "Liverpool are believed to have been told that he'd leave in {the summer}.",
      [
        'main: Liverpool / are believed = believe, present, passive',
        "complement that: he / 'd leave = leave, present, would",
      ],
    ],
    [
      'Sources close to the player insist that no decision has been made.',
      [
        'main: the player / insist = insist, present',
        'complement that: no decision / has been made = make, present, perfect, passive',
      ],
    ],
    [
      'The defender was due to undergo a medical on {Thursday} but failed to arrive.',
      ['main: The defender / was = be, past', 'coordinated but: The defender / failed = fail, past'],
    ],
    [
      '[Real Madrid] are understood to be weighing up a move for the England right-back, who is out of contract.',
      [
        'main: Real Madrid / are understood = understand, present, passive',
        'relative who: the England right-back / is = be, present',
      ],
    ],
    [
      'It is claimed that the player has already told friends he would prefer to leave.',
      [
        'main: It / is claimed = claim, present, passive',
        'complement that: the player / has already told = tell, present, perfect',
        'complement: he / would prefer = prefer, present, would',
      ],
    ],
    [
      'Despite missing the match on {Saturday}, the full-back was pictured at training on {Monday}.',
      ['main: the full-back / was pictured = picture, past, passive'],
    ],
    [
      'The England international could make his return {next week}.',
      ['main: The England international / could make = make, present, could'],
    ],
    [
      'A fee of £10m was agreed in {June}, which allowed him to play.',
      ['main: A fee of £10m / was agreed = agree, past, passive', 'relative which: - / allowed = allow, past'],
    ],
    [
      'Having failed with a bid, Madrid will {now} wait until {the summer}.',
      ['main: Madrid / will now wait = wait, future'],
    ],
    ['Konate and Salah also see their contracts expire in {June}.', ['main: Konate and Salah / see = see, present']],
    [
      'Former Liverpool captain [Steven Gerrard] believes the defender should stay.',
      [
        'main: Former Liverpool captain Steven Gerrard / believes = believe, present',
        'complement: the defender / should stay = stay, present, should',
      ],
    ],
    [
      "The club's sporting director [Richard Hughes], appointed in {March}, has held three meetings.",
      ["main: The club's sporting director Richard Hughes / has held = hold, present, perfect"],
    ],
    [
      'Kane, who boasts a record, captained Spurs on {Sunday}.',
      ['relative who: Kane / boasts = boast, present', 'main: Kane / captained = captain, past'],
    ],
    [
      'With one year left on his contract, speculation about his future has intensified.',
      ['main: speculation about his future / has intensified = intensify, present, perfect'],
    ],
    [
      'Bild claims that terms between Kane and Bayern have been settled.',
      [
        'main: Bild / claims = claim, present',
        'complement that: terms between Kane and Bayern / have been settled = settle, present, perfect, passive',
      ],
    ],
    ['They now seem ready to wait.', ['main: They / seem = seem, present']],
    [
      'An update from [TBR Football] claims that Madrid will make an offer.',
      [
        'main: An update from TBR Football / claims = claim, present',
        'complement that: Madrid / will make = make, future',
      ],
    ],
    ['Liverpool no longer want him.', ['main: - / want = want, present, negated']],
    [
      'The next chapter in this transfer tale is set to be written.',
      ['main: The next chapter in this transfer tale / is set = set, present, passive'],
    ],
    [
      "“We're not selling him,” said chairman [Steve Parish] on {Friday}.",
      [
        "main: We / 're not selling = sell, present, progressive, negated",
        'main: chairman Steve Parish / said = say, past',
      ],
    ],
    ["Roma's president, [Dan Friedkin], refused to sell.", ["main: Roma's president / refused = refuse, past"]],
    [
      'In a statement published on {Monday}, Dortmund said he had asked to leave.',
      ['main: Dortmund / said = say, past', 'complement: he / had asked = ask, past, perfect'],
    ],
    [
      'He has started 10 games and scored four goals.',
      ['main: He / has started = start, present, perfect', 'coordinated and: He / scored = score, present, perfect'],
    ],
    [
      'As Rodrygo plans a summer exit, Madrid wait.',
      ['subordinate as: Rodrygo / plans = plan, present', 'main: Madrid / wait = wait, present'],
    ],
    ['Liverpool will lose him or sell him.', ['main: Liverpool / will lose = lose, future']],
    ['He is being watched by Chelsea.', ['main: He / is being watched = watch, present, progressive, passive']],
    ['The bid, first reported by Marca, has stalled.', ['main: The bid / has stalled = stall, present, perfect']],
    [
      'Ajax denied a report that he would leave.',
      ['main: Ajax / denied = deny, past', 'complement that: he / would leave = leave, present, would'],
    ],
    ['It ended in a substantial pay cut.', ['main: It / ended = end, past']],
    ["Madrid's hopes of a deal rose.", ["main: Madrid's hopes of a deal / rose = rise, past"]],
  ])('%s', (marked, clauses) => {
    expect(toldClauses(marked)).toEqual(clauses);
  });

  test.each([
    ['a question', 'Will he choose to stay?'],
    ['a phrase without a verb', 'Another twist in the tale.'],
    ['a list of names', 'Salah, Konate and Van Dijk.'],
  ])('there are none in %s', (_, text) => {
    expect(toldClauses(text)).toEqual([]);
  });
});
