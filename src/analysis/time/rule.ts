export type {
  Direction,
  Lean,
  Meaning,
  Part,
  Reading,
  ReadPeriod,
  Scene,
  TimeRule as Rule,
} from '../../model/time-rule.ts';
