import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Fate, ProcessPlan, StoreFate } from '../testing/token-simulation.js';
import { Simulation } from '../testing/token-simulation.js';
import { PayerKitError } from './errors/payer-kit-error.js';
import type { TokenManager } from './token-manager.js';

/** The way a caller gets a token: by default, or a newer one than it has. */
type Wish = 'get' | 'replace';

interface Story {
  readonly plan: ProcessPlan;
  readonly callers: readonly (readonly Wish[])[];
}

const callers = fc.array(fc.array(fc.constantFrom<Wish>('get', 'replace'), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 2,
});
const smooth: ProcessPlan = { diesAfter: undefined, requests: [], storeOperations: [] };
const smoothStories = fc.array(fc.record<Story>({ plan: fc.constant(smooth), callers }), {
  minLength: 1,
  maxLength: 3,
});
const roughPlan = fc.record<ProcessPlan>({
  diesAfter: fc.option(fc.nat(24), { nil: undefined }),
  requests: fc.array(
    fc.constantFrom<Fate>('answered', 'half responded', 'unsent', 'request lost', 'response lost'),
    {
      maxLength: 4,
    },
  ),
  storeOperations: fc.array(
    fc.constantFrom<StoreFate>('good', 'good', 'good', 'fails before', 'fails after'),
    { maxLength: 20 },
  ),
});
const roughStories = fc.array(fc.record<Story>({ plan: roughPlan, callers }), { minLength: 1, maxLength: 3 });

const runs = { numRuns: 500 };

test.prop([fc.scheduler(), smoothStories], runs)(
  'in any order and at any pace, every caller ends and the store ends with the valid token',
  async (scheduler, stories) => {
    const { simulation, errors } = await play(scheduler, stories);
    expect(simulation.complaints).toEqual([]);
    expect(await simulation.stored()).toEqual({ state: 'live', n: simulation.good });
    // Only a lease that expired in flight may put a caller in doubt; nothing was lost, so the next call succeeds.
    const hadOverrun = simulation.presented.some(({ isGood }) => !isGood);
    expect(errors.length === 0 || hadOverrun).toBe(true);
  },
);

test.prop([fc.scheduler(), roughStories], runs)(
  'with processes killed, responses lost and a store that fails, nothing that a living process has had is lost',
  async (scheduler, stories) => {
    const { simulation, errors, processes } = await play(scheduler, stories);
    for (const error of errors) expect(PayerKitError.isInstance(error)).toBe(true);

    // Conditions improve: every survivor requests once more, then a new process does.
    simulation.isRough = false;
    const survivors = processes.filter(({ isAlive }) => isAlive());
    const mourner = simulation.process(smooth);
    for (const { manager } of [...survivors, mourner]) {
      const last = manager.get().then(
        ({ value }) => simulation.used(value),
        () => undefined,
      );
      await scheduler.waitFor(last);
    }
    expect(simulation.complaints).toEqual([]);
    const stored = await simulation.stored();
    if (simulation.isGoodSafe) expect(stored).toEqual({ state: 'live', n: simulation.good });
    // Only data in transit between server and store was lost. The token it was requested with is all that is left, or
    // its tombstone.
    else expect([{ state: 'dead' }, { state: 'live', n: simulation.good - 1 }]).toContainEqual(stored);
  },
);

/** Runs the requests of every caller of every process, in the scheduler's order. */
async function play(scheduler: fc.Scheduler, stories: readonly Story[]) {
  const simulation = new Simulation(scheduler);
  await simulation.begin();
  const errors: unknown[] = [];
  const processes = stories.map(({ plan }) => simulation.process(plan));
  const all = stories.flatMap(({ callers: wishes }, index) => {
    const process = processes[index];
    return process === undefined ? [] : wishes.map((list) => have(process.manager, list, simulation, errors));
  });
  let ended = 0;
  for (const caller of all) {
    void caller.then(() => {
      ended += 1;
    });
  }
  await scheduler.waitIdle();
  // The callers of a killed process never get a result; all others must.
  if (processes.every(({ isAlive }) => isAlive())) expect(ended).toBe(all.length);
  return { simulation, errors, processes };
}

async function have(
  manager: TokenManager<null>,
  wishes: readonly Wish[],
  simulation: Simulation,
  errors: unknown[],
): Promise<void> {
  for (const wish of wishes) {
    try {
      const token = await manager.get();
      simulation.used(token.value);
      if (wish === 'replace') simulation.used((await manager.replace(token)).value);
    } catch (error) {
      errors.push(error);
    }
  }
}
