import type { Person } from '../../model/beat.ts';
import { personId } from '../../text/person-id.ts';

type Entry = readonly [name: string, club: string | null, ...names: string[]];

const definePeople = (role: Person['role'], entries: readonly Entry[]): readonly Person[] =>
  entries.map(([name, club, ...names]) => ({ id: personId(name), name, names, role, club }));

// A surname stands here as a further form only if it is nobody else's in the news of these years and no plain word.
// biome-ignore format: tables, three people to a line
const players = definePeople('player', [
  ['Trent Alexander-Arnold', 'liverpool', 'Alexander-Arnold', 'Alexander Arnold', 'Trent Alexander Arnold', 'TAA'],
  ['Mohamed Salah', 'liverpool', 'Salah', 'Mo Salah', 'Mohammed Salah'], ['Virgil van Dijk', 'liverpool', 'Van Dijk'],
  ['Ibrahima Konate', 'liverpool', 'Konate'], ['Federico Chiesa', 'liverpool', 'Chiesa'],
  ['Conor Bradley', 'liverpool'], ['Joe Gomez', 'liverpool'], ['Andy Robertson', 'liverpool', 'Andrew Robertson'],
  ['Alisson Becker', 'liverpool', 'Alisson'], ['Alexis Mac Allister', 'liverpool', 'Mac Allister'],
  ['Dominik Szoboszlai', 'liverpool', 'Szoboszlai'], ['Ryan Gravenberch', 'liverpool', 'Gravenberch'],
  ['Curtis Jones', 'liverpool'], ['Cody Gakpo', 'liverpool', 'Gakpo'], ['Luis Diaz', 'liverpool'],
  ['Darwin Nunez', 'liverpool'], ['Diogo Jota', 'liverpool', 'Jota'], ['Caoimhin Kelleher', 'liverpool', 'Kelleher'],
  ['Jarell Quansah', 'liverpool', 'Quansah'], ['Kostas Tsimikas', 'liverpool', 'Tsimikas'],
  ['Harvey Elliott', 'liverpool'], ['Wataru Endo', 'liverpool'], ['Jordan Henderson', 'ajax'],
  ['Jeremie Frimpong', 'bayer-leverkusen', 'Frimpong'], ['Milos Kerkez', 'bournemouth', 'Kerkez'],
  ['Florian Wirtz', 'bayer-leverkusen', 'Wirtz'], ['Alexander Isak', 'newcastle-united', 'Isak'],
  ['Jude Bellingham', 'real-madrid', 'Bellingham'], ['Dani Carvajal', 'real-madrid', 'Carvajal', 'Daniel Carvajal'],
  ['Lucas Vazquez', 'real-madrid'], ['Eder Militao', 'real-madrid', 'Militao'],
  ['Antonio Rudiger', 'real-madrid', 'Rudiger'], ['David Alaba', 'real-madrid', 'Alaba'],
  ['Ferland Mendy', 'real-madrid'], ['Fran Garcia', 'real-madrid'], ['Raul Asencio', 'real-madrid'],
  ['Federico Valverde', 'real-madrid', 'Valverde', 'Fede Valverde'],
  ['Eduardo Camavinga', 'real-madrid', 'Camavinga'], ['Aurelien Tchouameni', 'real-madrid', 'Tchouameni'],
  ['Luka Modric', 'real-madrid', 'Modric'], ['Toni Kroos', 'real-madrid', 'Kroos'],
  ['Kylian Mbappe', 'real-madrid', 'Mbappe'], ['Vinicius Junior', 'real-madrid', 'Vinicius', 'Vinicius Jr', 'Vini Jr'],
  ['Rodrygo Goes', 'real-madrid', 'Rodrygo'], ['Arda Guler', 'real-madrid', 'Guler'],
  ['Thibaut Courtois', 'real-madrid', 'Courtois'], ['Dean Huijsen', 'bournemouth', 'Huijsen'],
  ['Brahim Diaz', 'real-madrid'], ['Endrick Felipe', 'real-madrid', 'Endrick'],
  ['Alphonso Davies', 'bayern-munich'], ['Achraf Hakimi', 'paris-saint-germain', 'Hakimi'],
  ['Harry Kane', 'bayern-munich'], ['Declan Rice', 'arsenal'], ['Martin Zubimendi', 'real-sociedad', 'Zubimendi'],
  ['Cristiano Ronaldo', null], ['Lionel Messi', null, 'Messi'],
]);

// biome-ignore format: tables, three people to a line
const staff = [
  ...definePeople('coach', [
    ['Arne Slot', 'liverpool'], ['Jurgen Klopp', 'liverpool', 'Klopp', 'Juergen Klopp'],
    ['Carlo Ancelotti', 'real-madrid', 'Ancelotti'], ['Xabi Alonso', 'bayer-leverkusen'],
    ['Pep Guardiola', 'manchester-city', 'Guardiola'], ['Mikel Arteta', 'arsenal', 'Arteta'],
    ['Ruben Amorim', 'manchester-united', 'Amorim'], ['Hansi Flick', 'barcelona'],
    ['Diego Simeone', 'atletico-madrid', 'Simeone'], ['Gareth Southgate', null, 'Southgate'],
    ['Thomas Tuchel', null, 'Tuchel'], ['Lee Carsley', null], ['Vincent Kompany', 'bayern-munich', 'Kompany'],
    ['Jose Mourinho', null, 'Mourinho'],
  ]),
  ...definePeople('executive', [
    ['Florentino Perez', 'real-madrid'], ['Juni Calafat', 'real-madrid', 'Calafat'],
    ['Jose Angel Sanchez', 'real-madrid'], ['Richard Hughes', 'liverpool'], ['Michael Edwards', 'liverpool'],
    ['Billy Hogan', 'liverpool'], ['John W Henry', 'liverpool', 'John W. Henry'], ['Tom Werner', 'liverpool'],
    ['Jorg Schmadtke', 'liverpool', 'Schmadtke'], ['Javier Tebas', null, 'Tebas'],
  ]),
  ...definePeople('agent', [
    ['Tyler Alexander-Arnold', null], ['Ramy Abbas', null, 'Ramy Abbas Issa'], ['Jorge Mendes', null],
    ['Pini Zahavi', null, 'Zahavi'],
  ]),
];

// biome-ignore format: tables, three people to a line
const press = [
  ...definePeople('journalist', [
    ['Fabrizio Romano', null, 'Romano'], ['David Ornstein', null, 'Ornstein'], ['Paul Joyce', null],
    ['James Pearce', null], ['Gregg Evans', null], ['Ben Jacobs', null], ['Lewis Steele', null],
    ['Mario Cortegana', null, 'Cortegana'], ['Guillermo Rai', null], ['Matteo Moretto', null, 'Moretto'],
    ['Jose Felix Diaz', null], ['Josep Pedrerol', null, 'Pedrerol'], ['Edu Aguirre', null],
    ['Gianluca Di Marzio', null, 'Di Marzio'], ['Nicolo Schira', null, 'Schira'], ['Alfredo Pedulla', null, 'Pedulla'],
    ['Florian Plettenberg', null, 'Plettenberg'], ['Christian Falk', null], ['Patrick Berger', null],
    ['Santi Aouna', null, 'Aouna'], ['Fabrice Hawkins', null], ['Gerard Romero', null], ['Helena Condis', null],
    ['Ekrem Konur', null, 'Konur'], ['Rudy Galetti', null, 'Galetti'], ['Graeme Bailey', null],
    ['Pete O’Rourke', null], ['Dean Jones', null], ['Craig Hope', null], ['Sami Mokbel', null, 'Mokbel'],
    ['Simon Stone', null], ['Melissa Reddy', null], ['Kaveh Solhekol', null, 'Solhekol'], ['Dharmesh Sheth', null],
    ['Guillem Balague', null, 'Balague'], ['Sid Lowe', null], ['Julien Laurens', null], ['Raphael Honigstein', null, 'Honigstein'],
    ['Sacha Tavolieri', null, 'Tavolieri'], ['Alex Crook', null], ['Mark Ogden', null], ['Rob Dawson', null],
    ['Miguel Delaney', null], ['Neil Jones', null], ['Fraser Fletcher', null], ['Yagiz Sabuncuoglu', null, 'Sabuncuoglu'],
    ['Ramon Alvarez', null], ['Anton Meana', null], ['Marco Kirdemir', null], ['Cesar Luis Merlo', null],
    ['Keifer MacDonald', null], ['Andy Jones', null], ['David Lynch', null],
  ]),
  ...definePeople('pundit', [
    ['Jamie Carragher', null, 'Carragher'], ['Gary Neville', null], ['Steven Gerrard', null, 'Gerrard'],
    ['Rio Ferdinand', null], ['Gary Lineker', null, 'Lineker'], ['Alan Shearer', null, 'Shearer'],
    ['Micah Richards', null], ['Steve McManaman', null, 'McManaman'], ['Michael Owen', null],
    ['Robbie Fowler', null], ['Graeme Souness', null, 'Souness'], ['Roy Keane', null], ['Thierry Henry', null],
    ['Danny Murphy', null], ['Jermaine Pennant', null], ['Glen Johnson', null], ['Paul Merson', null],
    ['Stan Collymore', null, 'Collymore'], ['Daniel Sturridge', null, 'Sturridge'], ['John Aldridge', null],
    ['Ally McCoist', null, 'McCoist'], ['Mick Brown', null],
  ]),
];

/** People of this saga and around it; the order means nothing. */
export const people: readonly Person[] = [...players, ...staff, ...press];
