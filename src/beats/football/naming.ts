import type { TitleHolder } from '../../model/beat.ts';
import type { Attribute, Naming } from '../../model/naming.ts';
import type { Club, Competition, Country, Title } from './club.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** What the naming of clubs is made from. */
interface Known {
  readonly clubs: readonly Club[];
  readonly competitions: readonly Competition[];
  readonly countries: readonly Country[];
  /** Names that contain a club's or a city's name and mean neither: `Liverpool Echo`, `The Athletic`. */
  readonly decoys: readonly string[];
}

/** How football news names clubs beyond the forms that are their own. */
export const clubNaming = ({ clubs, competitions, countries, decoys }: Known): Naming => ({
  attributes: attributes(clubs, competitions, countries),
  nouns: words(
    'club side outfit team giants giant heavyweights heavyweight powerhouse powerhouses juggernauts titans leaders leader strugglers',
  ),
  titleNouns: words('champions champion holders holder winners titleholders'),
  between: words('top flight first division league title football current reigning defending record'),
  noLonger: words('former ex one two three four five six seven eight time times past then'),
  places: [...new Set(clubs.map(({ city }) => city))],
  nounsOfEntities: words(
    'star stars defender midfielder forward striker winger goalkeeper keeper right left full centre back captain skipper boss manager head coach shirt shirts colours squad ranks player players history fans supporters legend legends target targets hierarchy officials owners chiefs team side teammate teammates academy dressing attack defence midfield training starting teams youth folklore circles first',
  ),
  followers: words('fans boss manager'),
  members: words(
    'coach coaches captain skipper striker forward winger midfielder defender goalkeeper keeper full-back right-back left-back centre-back playmaker attacker ace starlet youngster wonderkid teenager prodigy player players loanee scout scouts boss manager chairman owners owner fans supporters bid offer squad academy',
  ),
  peoples: [
    ...new Set([
      ...countries.flatMap(({ name, demonyms }) => [name, ...demonyms]),
      ...clubs.flatMap((club) => club.regions),
    ]),
  ],
  institutions: competitions.flatMap(({ name, forms }) => [name, ...forms]),
  roles: words(
    'coach coaches skipper striker forward winger midfielder defender goalkeeper keeper full-back right-back left-back centre-back back playmaker attacker ace starlet wonderkid prodigy player teammate team-mate teammates international loanee scout physio target signing summer-signing supremo tactician number no',
  ),
  noPeople: words(
    'league cup stadium fc afc cf sc boot ball shield trophy final finals window deadline euro euros season championship division arena ground super premier champions europa club football soccer transfer squad player sporting var fifa uefa fa psg mls epl pro bull bernabeu anfield wembley nou camp three lions reds blues gunners',
  ),
  // What national teams play for says nothing of clubs.
  decoys: [
    ...decoys,
    ...competitions.flatMap(({ kind, name, forms }) => (kind === 'international' ? [name, ...forms] : [])),
  ],
});

function attributes(
  clubs: readonly Club[],
  competitions: readonly Competition[],
  countries: readonly Country[],
): readonly Attribute[] {
  const of = (
    phrases: readonly string[],
    has: (club: Club) => boolean,
    title: string | null,
    alone = false,
  ): readonly Attribute[] => {
    const entities = clubs.filter(has).map(({ id }) => id);
    return phrases.map((phrase) => ({ phrase, entities, title, alone }));
  };
  const places = new Set(clubs.flatMap(({ city, regions }) => [city, ...regions]));
  const grounds = new Set(clubs.flatMap((club) => club.grounds));
  return [
    ...countries.flatMap(({ name, demonyms }) => {
      const league = competitions.find(({ kind, country }) => kind === 'league' && country === name);
      return of(demonyms, ({ country }) => country === name, league?.id ?? null);
    }),
    ...competitions
      .filter(({ kind }) => kind !== 'international')
      .flatMap(({ id, name, forms, kind }) =>
        of([name, ...forms], ({ leagues }) => kind !== 'league' || leagues.includes(id), id),
      ),
    ...of(['European', 'Europe'], () => true, 'champions-league'),
    ...[...places].flatMap((place) =>
      of([place], ({ city, regions }) => city === place || regions.includes(place), null),
    ),
    ...[...grounds].flatMap((ground) => of([ground], (club) => club.grounds.includes(ground), null, true)),
  ];
}

/** Titles as any beat has them. */
export const asTitleHolders = (titles: readonly Title[]): readonly TitleHolder[] =>
  titles.map(({ competition, club, from }) => ({ title: competition, holder: club, from }));
