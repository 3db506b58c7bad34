import type { FactFault } from '../../../model/fact-fault.ts';
import { fold } from '../../../text/fold.ts';
import type { Club } from '../club.ts';

/** Names said to mean one club alone that another club has, too. */
export function checkClubNames(clubs: readonly Club[]): readonly FactFault[] {
  const bearers = new Map<string, Set<string>>();
  const add = (form: string, id: string): void => {
    bearers.set(fold(form), (bearers.get(fold(form)) ?? new Set()).add(id));
  };
  for (const { id, name, names, sharedNames } of clubs)
    for (const form of [name, ...names, ...sharedNames]) add(form, id);
  return clubs.flatMap(({ id, name, names }) =>
    [name, ...names].flatMap((form): readonly FactFault[] => {
      const others = [...(bearers.get(fold(form)) ?? [])].filter((other) => other !== id);
      return others.length === 0
        ? []
        : [
            {
              severity: 'error',
              about: id,
              found: `“${form}” is said to mean it alone, and ${others.join(' and ')} has it, too`,
              remedy: 'move it to `sharedNames` of each',
            },
          ];
    }),
  );
}
