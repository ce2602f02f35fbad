import { expect, test } from 'vitest';
import { packageFolder, run } from './cli/fake-host.ts';

test('the committee of the Party cell has three members, elected by more than half', async () => {
  const { status, stdout } = await run(packageFolder, ['tally', 'examples/chi-bo', '--format', 'json']);
  expect(status).toBe(0);
  const [contest] = JSON.parse(stdout).blocs[0].contests;
  expect(contest).toMatchObject({ contest: 'ban-chi-uy', seats: 3, threshold: '1/2', vacant: 0, undecided: null });
  const elected = contest.candidates.filter((one: { through: boolean }) => one.through);
  expect(elected).toHaveLength(3);
  for (const { agree, base } of elected) expect(2 * agree).toBeGreaterThan(base);
});
