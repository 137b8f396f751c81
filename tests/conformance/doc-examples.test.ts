import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { docExamples } from '../support/doc-examples.js';
import { exportsOfPackages, runExample, worldOptionsOf } from '../support/doc-examples-run.js';
import { Stage } from '../support/doc-examples-world.js';

const examples = await docExamples();
const exported = await exportsOfPackages();
/** Files whose examples print something if they call `console.log`. */
const PRINTS = /^packages\/(?:optum|blue-button|payerkit|redis)\//;
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [name, value] of Object.entries(stage.environmentVariables)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stage.close();
});

test.each(examples.map((example) => [example.place, example] as const))(
  'the example at %s runs',
  async (_, example) => {
    const world = await stage.world(worldOptionsOf(example));
    const { failure, untrue, output } = await runExample(example, world, exported).finally(() =>
      world.close(),
    );
    if (failure !== undefined) throw failure;
    expect(untrue).toEqual([]);
    // One that prints nothing would show an empty result.
    if (PRINTS.test(example.place) && example.code.includes('console.log')) expect(output).not.toBe('');
    for (const secret of await world.secrets()) expect(output).not.toContain(secret);
  },
);
