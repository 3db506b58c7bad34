import { day, type IsoDay } from '../../model/date.ts';

/** A transfer window, opening and closing days included. */
export interface TransferWindow {
  /** The early summer one of 2025 let clubs sign players for the Club World Cup. */
  readonly name: 'summer' | 'early summer' | 'winter';
  readonly opens: IsoDay;
  readonly closes: IsoDay;
}

const transferWindow = (name: TransferWindow['name'], opens: string, closes: string): TransferWindow => ({
  name,
  opens: day(opens),
  closes: day(closes),
});

/** England’s windows, ascending; those of the other great leagues close within days of them. */
export const transferWindows: readonly TransferWindow[] = [
  transferWindow('winter', '2015-01-03', '2015-02-02'),
  transferWindow('summer', '2015-07-01', '2015-09-01'),
  transferWindow('winter', '2016-01-02', '2016-02-01'),
  transferWindow('summer', '2016-07-01', '2016-08-31'),
  transferWindow('winter', '2017-01-01', '2017-01-31'),
  transferWindow('summer', '2017-07-01', '2017-08-31'),
  transferWindow('winter', '2018-01-01', '2018-01-31'),
  transferWindow('summer', '2018-05-17', '2018-08-09'),
  transferWindow('winter', '2019-01-01', '2019-01-31'),
  transferWindow('summer', '2019-05-16', '2019-08-08'),
  transferWindow('winter', '2020-01-01', '2020-01-31'),
  transferWindow('summer', '2020-07-27', '2020-10-05'),
  transferWindow('winter', '2021-01-02', '2021-02-01'),
  transferWindow('summer', '2021-06-09', '2021-08-31'),
  transferWindow('winter', '2022-01-01', '2022-01-31'),
  transferWindow('summer', '2022-06-10', '2022-09-01'),
  transferWindow('winter', '2023-01-01', '2023-01-31'),
  transferWindow('summer', '2023-06-14', '2023-09-01'),
  transferWindow('winter', '2024-01-01', '2024-02-01'),
  transferWindow('summer', '2024-06-14', '2024-08-30'),
  transferWindow('winter', '2025-01-01', '2025-02-03'),
  transferWindow('early summer', '2025-06-01', '2025-06-10'),
  transferWindow('summer', '2025-06-16', '2025-09-01'),
  transferWindow('winter', '2026-01-01', '2026-02-02'),
  transferWindow('summer', '2026-06-15', '2026-09-01'),
];
