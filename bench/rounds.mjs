import { shuffled } from './statistics.mjs';

const FEWEST = 3;

/**
 * Measures each candidate once a round, in random order, and reports progress.
 *
 * @param settings - `rounds`, `budgetMs` after which no further round begins (three are always made) and `report`
 * @returns the results of each candidate, one per round
 */
export async function inRounds(candidates, run, { rounds, budgetMs, report }) {
  const samples = Object.fromEntries(candidates.map((candidate) => [candidate, []]));
  const endsAtMs = performance.now() + budgetMs;
  for (let round = 0; round < rounds; round += 1) {
    if (round >= FEWEST && performance.now() > endsAtMs) break;
    for (const [place, candidate] of shuffled(candidates).entries()) {
      report(`round ${round + 1} of ${rounds}, ${place + 1} of ${candidates.length}: ${candidate}`);
      samples[candidate].push(await run(candidate));
    }
  }
  return samples;
}

/** Number of rounds that were made. */
export function roundsOf(samples) {
  return Object.values(samples)[0].length;
}
