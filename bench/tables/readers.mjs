import { measure } from '../processes.mjs';
import { inRounds, roundsOf } from '../rounds.mjs';
import { ratioOf, shown, table } from '../statistics.mjs';

const GOALS = { toCoverageEligibilityResponse: 4 };

/** Readers and mappings, as multiples of JSON.parse of the same text. */
export async function readers({ dataFile, settings }) {
  const samples = await inRounds(
    ['all'],
    () => measure({ kind: 'readers', peer: 'readers', dataFile }),
    settings(15_000),
  );
  const names = Object.keys(samples.all[0]);
  const of = (name) =>
    ratioOf(
      samples.all.map((one) => ({ ratio: one[name] })),
      samples.all.map(() => ({ ratio: 1 })),
      'ratio',
    );
  return {
    sections: [
      {
        title: 'Readers and mappings',
        body: `Warm process, ${roundsOf(samples)} rounds; CPU.\n\n${table(
          ['function', 'JSON.parse of the same text = 1'],
          names.map((name) => [`\`${name}\``, shown(of(name))]),
        )}`,
      },
    ],
    goals: Object.entries(GOALS).map(([name, limit]) => ({
      text: `${name}: CPU ≤ ${limit} × JSON.parse`,
      limit,
      ...of(name),
    })),
  };
}
