import { wordSet } from '../../text/word-set.ts';

/** Words that name a page's own parts and services: one of them makes a line of nothing but label words a label. */
export const strong = wordSet(
  'share shares comment comments tweet tweets retweet repost reposts facebook twitter whatsapp instagram telegram linkedin reddit tiktok youtube ' +
    'snapchat pinterest flipboard bluesky threads messenger newsletter newsletters subscribe subscription subscriptions subscribers advert adverts advertisement ' +
    'advertisements advertising sponsored promoted newsfeed rss e-mail email print bookmark login logout register cookie cookies privacy podcast ' +
    'podcasts app apps sitemap menu navigation gallery galleries slideshow fullscreen autoplay notifications copyright byline thumbnail ' +
    'recommended trending popular read readers unsubscribe subscribing inbox javascript browser adblocker faqs emails breadcrumb bookmarks bookmarked ' +
    'subscribed reprints republish disqus moderated moderation commenting adchoices epaper e-paper webpage',
);
/** Words of a page's parts that a story uses as well: two label words are a label when one of them is of these. */
export const parts = wordSet(
  'article articles topic topics page pages website ad ads video videos story stories news photos images reply replies likes views headlines ' +
    'images homepage swipe tap click enlarge site section sections login password account edition discussion',
);
/** Words that say nothing by themselves. */
export const small = wordSet(
  'the a an and or of on in to for that this from via by with at is are be it my our your you we us',
);
/** Words that stand beside them. */
export const weak = wordSet(
  'a an and or the this that to on in of for from via by with at our us we you your my me it be is are not all more most less next previous ' +
    'prev top latest breaking live daily weekly free new related similar other also may might like likes view views see watch listen play pause ' +
    'mute here now today below above after before back up down out off sign log join follow following send copy link links save add leave ' +
    'write reply replies load show hide open close expand click tap continue continues continued reading story stories article articles post posts ' +
    'content page pages site website web news headlines video videos photo photos picture pictures image images audio feed policy terms ' +
    'conditions use contact about help faq account profile settings search home section sections category categories topic topics tag ' +
    "tags editor editors editors' editor's picks choice popular viewed discussed first last skip main go report conversation discussion debate get " +
    'download install alerts alert minutes minute min mins x partner partners partnership preferences manage accept reject rights reserved everything need know ' +
    'page password what be interested ad ads enlarge swipe recommend homepage has have loaded yet but been reached limit start sort by best closed open yours scroll thank thanks you please invalid address enter again try something went wrong oops jump directly content report abuse logged must need full services service provided external opens tab window oldest newest scores results fixtures sport sports shop tickets tv radio weather edition ' +
    'default guidelines replay cancel playlist empty newest oldest older newer recent archive archives toggle navigation loading google preferred source friends friend set as explore these suggested rating feedback saved anytime powered tagged helpful useful font posted error errors ' +
    'correction corrections typo settings preference viewing watching sharing options restacks state already user users notice',
);

/** What a page asks for, in the first word of a label: "Report a mistake", "Rate this article", "Jump to content". */
export const requests = wordSet(
  'share save read watch listen view see show hide load open close expand print copy report reply rate review explore discover choose manage skip jump go return follow ' +
    'join sign log subscribe register download get send tell submit add leave write post vote enter click tap swipe scroll browse find gift buy order reuse republish forward ' +
    'continue back contact suggest flag start turn enable allow accept reject donate become',
);
/** What it asks for them with, beside the words above. */
export const objects = wordSet(
  'author content mistake error errors correction corrections typo options settings preferences menu thoughts think friend friends font size conversation discussion debate alerts access ' +
    'edition original language tip feedback audio profile text rules code complaint members centre box gift issue useful helpful',
);
