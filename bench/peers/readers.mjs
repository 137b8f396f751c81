// Readers of payerkit, each as a multiple of JSON.parse of what it reads.
import { readFileSync } from 'node:fs';
import { toClaimSummary } from '@payerkit/core';
import { readEligibility } from '@payerkit/optum';
import { toCoverageEligibilityResponse, toCoverages } from '@payerkit/optum/mapping';

// The engine compiles a reader while it warms up, and collects garbage in some passes.
const [WARM_MS, PASSES, TIMES] = [800, 15, 60];

export function create({ dataFile }) {
  const { claims, eligibility } = JSON.parse(readFileSync(dataFile, 'utf8'));
  const { large } = eligibility;
  const claim = claims.find(({ type }) => JSON.stringify(type).includes('CARRIER')) ?? claims[0];
  const functions = {
    toClaimSummary: [toClaimSummary, claim],
    readEligibility: [readEligibility, large],
    toCoverages: [toCoverages, large],
    toCoverageEligibilityResponse: [toCoverageEligibilityResponse, large],
  };
  return {
    ratios: () =>
      Object.fromEntries(
        Object.entries(functions).map(([name, [read, value]]) => {
          const text = JSON.stringify(value);
          const [parse, run] = [() => JSON.parse(text), () => read(value)];
          warm(run, parse);
          return [name, least(run) / least(parse)];
        }),
      ),
  };
}

function warm(run, parse) {
  const endsAtMs = performance.now() + WARM_MS;
  while (performance.now() < endsAtMs) {
    run();
    parse();
  }
}

/** CPU of the fastest of several passes: what it takes when nothing disturbs it. */
function least(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const from = process.cpuUsage();
    for (let n = 0; n < TIMES; n += 1) run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, user + system);
  }
  return best;
}
