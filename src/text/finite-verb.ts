import { wordSet } from './word-set.ts';

const auxiliaries = 'is are was were am has have had will would shall should can could may might must do does did';
const common =
  'accept accepts admit admits agree agrees aim aims announce announces appear appears approach approaches ask asks back backs beat beats became become becomes began begin begins believe believes bid bids bought block blocks bring brings broke call calls came chase chases claim claims close closes come comes compete complete completes confirm confirms consider considers continue continues decide decides declare declares decline declines demand demands deny denies ends expires eye eyes expect expects face faces fail fails fear fears feel fell felt feels find finds gain gains gave get gets give gives go goes got hand hands held hint hints hold holds hope hopes identify identifies insist insists intend intends join joins keep keeps kept knew know knows launch launches lead leads learn learns leave leaves left lift lifts look looks lose loses lost made make makes meet meets met miss misses monitor monitors move moves need needs offer offers open opens paid plan plans prepare prepares push pushes put puts raise raises ran reach reaches refuse refuses reject rejects remain remains report reports reveal reveals risk risks runs said say says seal seals see seek seeks seem seems sees sell sells send sends sent set show shows sign signs snub snubs sold spent spoke stand stands start starts stay stays step steps submit submits suggest suggests table tables take takes tell tells think thinks told took trigger triggers try tries turn turns understand understands urge urges want wants warn warns went win wins won write writes';
const finite = wordSet(`${auxiliaries} ${common}`);

/** Whether a word, in small letters, is one of the listed finite forms of common verbs. */
export const isFiniteForm = (word: string): boolean => finite.has(word);

/**
 * Whether the text holds a word that can be a finite verb of news English: an auxiliary, a common verb, or a word in
 * -ed that no article stands before; an infinitive is none. A coarse test, enough to tell a clause from a phrase.
 */
export function hasFiniteVerb(text: string): boolean {
  // May with a capital is the month.
  const words = (text.match(/[a-z]+/gi) ?? []).filter((word) => word !== 'May').map((word) => word.toLowerCase());
  return words.some((word, index) => {
    const previous = words[index - 1] ?? '';
    if (previous === 'to') return false;
    return finite.has(word) || (/[a-z]{2}ed$/.test(word) && !/^(?:the|an?|his|their|its)$/.test(previous));
  });
}
