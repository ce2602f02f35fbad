import type { Meeting } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** The steps of the conference are in order of date. */
export function checkSteps(meeting: Meeting | undefined): readonly Diagnostic[] {
  const steps = meeting?.steps ?? [];
  return steps.flatMap(({ step, date }, index): Diagnostic[] => {
    const previous = steps[index - 1];
    if (!previous || date >= previous.date) return [];
    return [
      {
        code: 'steps-order',
        at: { file: 'bloc', path: ['meeting', 'steps', index, 'date'] },
        details: { step, date, previous: previous.step, previousDate: previous.date },
      },
    ];
  });
}

/** No more member units can be present than there are. */
export function checkPresent(meeting: Meeting | undefined, members: number): readonly Diagnostic[] {
  const present = meeting?.present;
  if (present === undefined || present <= members) return [];
  return [
    {
      code: 'present-above-members',
      at: { file: 'bloc', path: ['meeting', 'present'] },
      details: { present, members },
    },
  ];
}
