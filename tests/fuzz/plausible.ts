import fc from 'fast-check';

const from = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
/** The parts in a row, each chosen anew. */
const row = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));

const club = from('Real Madrid', 'Liverpool', 'Barcelona', 'Bayern Munich', 'Chelsea', 'the Reds', 'PSG', 'Al-Hilal');
const person = from(
  'Trent Alexander-Arnold',
  'Virgil van Dijk',
  'Mohamed Salah',
  'Jude Bellingham',
  'Carlo Ancelotti',
  'Łukasz Čapek',
);
const outlet = from('The Athletic', 'Marca', 'BBC Sport', 'Sky Sports', 'TEAMtalk', 'a source close to the club');
const year = from('2023', '2024', '2025', '1925', '2125');
const time = from(
  'on Tuesday',
  'last summer',
  'in January',
  'next week',
  'on 3 May 2024',
  'on New Year’s Eve',
  'at the end of the season',
  'two days ago',
  '999 decades ago',
  'for the next 9,000 years',
  'last month',
  'in three seasons’ time',
  'at Easter',
  'on deadline day',
  'in 2027',
  'on 31 February',
  'by 06/07/2025',
);
const age = from('26', '33-year-old', 'aged 19', 'who turns 27 in October', '126-year-old');

const sentence: fc.Arbitrary<string> = fc.oneof(
  row(club, ' rejected a bid from ', club, ' for ', person, ' ', time, '. '),
  row(person, ', ', age, ', is under contract until ', year, ', ', outlet, ' report. '),
  row('According to ', outlet, ', ', club, ' will make a £40m offer ', time, '. '),
  row('“We wait,” said ', person, ' ', time, '. '),
  row('"He stays at ', club, '", ', outlet, ' wrote. '),
  row('The ', age, ' played for ', club, ' ', time, ' and for ', club, ' in ', year, '/24. '),
  row('‘Nobody knows’, ', person, ' told ', outlet, ' '),
  from('He won. ', 'A. B. C. ', 'No. 16 ', '— ', '… ', 'x', ' ', '  ', 'Dr. Smith vs. the F.C. ', '£', '1 '),
);
const heading = row(club, from(' make', ' Transfer News: ', ' – '), person, from('', '?', ':', ' bid'));
const furniture = from(
  'Read more: Liverpool news',
  'share | tweet | save',
  'By A. Writer',
  'Image credit: Getty Images',
  'Advertisement',
  'Follow us on X',
  'Related articles',
  'Transfer round-up',
  'In other news, nothing.',
  'TEAMtalk',
  'MADRID (Reuters) – ',
  'Published: 3 January 2025, 10:00',
);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: furniture },
);

/** A day, month or year as files write it, right and wrong. */
export const writtenDate: fc.Arbitrary<string> = from(
  '2025-01-03',
  '2024-12',
  '2025',
  '2025-02-30',
  '2025-13',
  '2025-1-3',
  '03/01/2025',
  '0000-00-00',
  '2025-01-03.',
  '2025-01-03T10:00:00Z',
  '20250103',
  '9999-12-31',
  '9900',
  '0100',
  '1000-01-01',
  '1850-06-01',
);
const dateToken = row(
  from('', ' ', '\n', '\t', '  '),
  from('date', 'Date', 'DATE', 'date:', 'dated'),
  from(' ', '', '  ', '\n', '\t', '\u00A0'),
  writtenDate,
  from(' ', '\n', '\n\n', '', ' – ', '\t'),
);

/** A stretch of text such as articles are made of. */
export const plausible: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: line },
  { weight: 1, arbitrary: dateToken },
  { weight: 4, arbitrary: from('\n', '\n\n', '\r\n', '\r', '\n \n') },
);

/** What stands at the head of an article, before its text. */
export const head: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: dateToken },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: row(dateToken, dateToken) },
);
