import { isFiniteForm } from '../../text/finite-verb.ts';

/** Irregular verbs of news English, `base past participle`; of several forms each with a slash. */
const table =
  'be was/were been,have had had,do did done,go went gone,say said said,tell told told,make made made,take took taken,give gave given,get got got/gotten,come came come,become became become,see saw seen,know knew known,think thought thought,leave left left,find found found,keep kept kept,hold held held,bring brought brought,buy bought bought,sell sold sold,send sent sent,spend spent spent,pay paid paid,meet met met,lead led led,lose lost lost,win won won,beat beat beaten,begin began begun,run ran run,sit sat sat,stand stood stood,understand understood understood,speak spoke spoken,break broke broken,choose chose chosen,write wrote written,drive drove driven,rise rose risen,fall fell fallen,feel felt felt,deal dealt dealt,mean meant meant,hear heard heard,build built built,put put put,set set set,cut cut cut,bid bid bid,let let let,hit hit hit,quit quit quit,cost cost cost,shut shut shut,split split split,spread spread spread,hurt hurt hurt,read read read,draw drew drawn,grow grew grown,throw threw thrown,fly flew flown,show showed shown,prove proved proven/proved,hang hung hung,catch caught caught,teach taught taught,seek sought sought,fight fought fought,strike struck struck,stick stuck stuck,swing swung swung,sign signed signed,shoot shot shot,lay laid laid,lie lay lain,withdraw withdrew withdrawn,overcome overcame overcome,undergo underwent undergone,undertake undertook undertaken,forget forgot forgotten,forgive forgave forgiven,hide hid hidden,bear bore borne,wear wore worn,tear tore torn,swear swore sworn,freeze froze frozen,steal stole stolen,wake woke woken,ride rode ridden,shake shook shaken,sink sank sunk,ring rang rung,sing sang sung,swim swam swum,spring sprang sprung,drink drank drunk,eat ate eaten,bet bet bet,cast cast cast,forecast forecast forecast,broadcast broadcast broadcast,offset offset offset,outbid outbid outbid,rebuild rebuilt rebuilt,resell resold resold,sleep slept slept,sweep swept swept,leap leapt leapt,learn learnt/learned learnt/learned,dream dreamt dreamt,lend lent lent,bend bent bent,feed fed fed,breed bred bred,slide slid slid,bind bound bound,wind wound wound,grind ground ground,shine shone shone,dig dug dug,spin spun spun,rid rid rid,thrust thrust thrust,upset upset upset';

interface Forms {
  readonly past: ReadonlySet<string>;
  readonly participle: ReadonlySet<string>;
}

function formsOf(list: string): Forms {
  const past = new Set<string>();
  const participle = new Set<string>();
  for (const verb of list.split(',')) {
    const [, pasts = '', participles = ''] = verb.split(' ');
    for (const form of pasts.split('/')) past.add(form);
    for (const form of participles.split('/')) participle.add(form);
  }
  return { past, participle };
}

const irregular = formsOf(table);
const isRegular = (word: string): boolean => /[a-z]{2}ed$/.test(word);

/** `submitted`, `made`, `went`. */
export const isPast = (word: string): boolean => irregular.past.has(word) || isRegular(word);

/** `submitted`, `made`, `gone`. */
export const isParticiple = (word: string): boolean => irregular.participle.has(word) || isRegular(word);

/** Whether a word is the past of a verb and nothing else, neither a participle nor a base form: `went`, `gave`, `was`. */
export const isOnlyPast = (word: string): boolean => irregular.past.has(word) && !irregular.participle.has(word);

export const isIng = (word: string): boolean =>
  /[a-z]{2}ing$/.test(word) &&
  !/^(?:king|ring|wing|spring|string|thing|nothing|anything|everything|something|evening|morning|during|bring|sing|swing|cling|sling|sting|fling)$/.test(
    word,
  );

const bases = new Map(
  table.split(',').flatMap((verb) => {
    const [base = '', pasts = '', participles = ''] = verb.split(' ');
    return [...pasts.split('/'), ...participles.split('/')].map((form): [string, string] => [form, base]);
  }),
);

/** The base form of a verb that is no noun, as far as spelling tells: `plan` of `planning`, `deny` of `denies`. */
export function verbLemma(word: string): string {
  const irregularBase = bases.get(word);
  if (irregularBase !== undefined) return irregularBase;
  if (/[a-z]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.replace(/es$/, '');
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  const stem = /^(.*?)(?:ing|ed)$/.exec(word)?.[1];
  if (stem === undefined || !/[a-z]{2}/.test(stem)) return word;
  const single = /(?:ave|ance|abe|enci|iva|ota|igna|ode|ue|eve|anne)ll$/.test(stem) ? stem.slice(0, -1) : null;
  if (single !== null) return single;
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  const known = candidates.find((candidate) => isFiniteForm(candidate) || bases.has(candidate));
  return known ?? stem.replace(/i$/, 'y');
}
