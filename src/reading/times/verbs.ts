import { wordSet } from '../../text/word-set.ts';

export const modals = wordSet('will shall can could may might must should would wo wont cannot');
/** Forms of `be` and `have`, which also carry participles. */
export const presentBe = wordSet('is are am be');
export const pastBe = wordSet('was were');
export const presentHave = wordSet('has have having');

/** Past forms that do not end in -ed, and participles that stand for them in headlines. */
export const irregularPasts = wordSet(
  'said told went won lost made came took gave got left met saw held kept knew thought brought bought sold sent spent stood found felt fell rose grew began begun broke broken chose chosen drew drawn drove fought flew forgot hit hurt led let paid put quit ran read sank sat shut sought spoke spoken struck swore taught threw thrown understood wore wrote written became been built dealt did done had hung heard laid lay meant shot showed shown slid split stuck swept stepped beat beaten bid cost cut caught gone seen taken given known born underwent undergone set oversaw missed dipped sang sung rang swam ate drank slept woke shook stole hid rode wept wed withdrew',
);

/** Participles that speak of a plan: what they are said of is still to come. */
export const planParticiples = wordSet(
  'scheduled planned expected due slated set poised tipped arranged pencilled earmarked destined bound forecast projected anticipated hoped intended',
);

/** Verbs after which an -ing form is a plan, and nouns and adjectives of the same kind. */
export const planning = wordSet(
  'consider considers considered considering contemplate contemplating mulling mull discuss discussed discussing propose proposed fancy fancied suggest suggested favour favours hope hopes hoped hoping keen interested interest plan plans planned planning intent intention thinking thought dreaming dream chance possibility prospect prospects option idea capable talk talks view views eye eyes aim aims likelihood risk open chances priority',
);

/** Verbs after which "to" and an infinitive tell what did happen. */
export const factual = wordSet(
  'decided managed failed began started continued helped refused used tried appeared seemed had proceeded opted elected chose chosen neglected returned came went rejoined happened turned forced led persuaded allowed convinced told asked ordered',
);

/** Those of them by which somebody settles what he will do. */
export const resolutions = wordSet('decided opted elected chose chosen');

/** Words that are no verb behind "to": "gone to the wire", "owned up to it", "moved to second place". */
export const notInfinitives = wordSet(
  'the a an his her their its our my your this that these those him it them us me you whom which what some any no each every another all both one two three four five six seven eight nine ten first second third fourth last next more less new old and or but',
);

/** Verbs in the present by which news tells of what somebody said before. */
export const reporting = wordSet(
  'says say reports report claims claim writes write reveals reveal tells understands understand adds confirms states insists believes suggests suggest explains announces announce according',
);

/** Other present forms that are common in news. */
export const presents = wordSet(
  'entertain entertains welcome welcomes accepts agrees aims approach approaches arrive arrives ask asks attempt attempts await awaits become becomes begin begins bid bids block blocks bring brings close closes come comes compete continue continues cost decide decides demand demands depart departs eye eyes end ends enter enters expire expires face faces fall falls feel feels fight find finds finish finishes fly flies get gets give gives go goes have has hold holds hope hopes host hosts include includes intend intends join joins keep keeps kick kicks know knows land lands launch launches lead leads leave leaves look looks lose loses make makes meet meets miss misses move moves need needs offer offers open opens plan plans play plays prepare prepares push pushes reach reaches refuse refuses reject rejects remain remains resume resumes return returns risk risks run runs see seeks seek sees sell sells send sends sign signs stand stands start starts stay stays take takes target targets think thinks travel travels try tries turn turns visit visits vote votes wait waits want wants watch win wins is are am do does get',
);

/** Those of them that are nouns as often: verbs only behind a pronoun, an adverb or a plural. */
export const nounsToo = wordSet(
  'approach approaches attempt attempts bid bids block blocks cost demand demands end ends eye eyes face faces fall falls fight finish hold hope hopes host hosts interest land lead leads leave launch look looks move moves need needs offer offers open plan plans play push return returns risk risks run runs sign signs stand start starts stay stays target targets travel try turn turns visit visits vote votes wait watch win wins close closes',
);

/** Subjects behind which such a word is a verb. */
export const subjects = wordSet('they we you i he she it who which that also still now both never both');

/** Words between an auxiliary and its verb. */
export const between = wordSet(
  "not 't also never already since now only just still always reportedly recently been being finally initially previously first even yet once both all either officially publicly quickly ever",
);

export const determiners = wordSet(
  'the a an his her their its our my your this that these those any no some every each another',
);
