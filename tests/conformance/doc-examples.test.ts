import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { docExamples } from '../support/doc-examples.js';
import { STILL_TO_COME } from '../support/doc-examples-optum.js';
import { exportsOfPackages, runExample, worldOptionsOf } from '../support/doc-examples-run.js';
import { Stage } from '../support/doc-examples-world.js';

const examples = await docExamples();
const exported = await exportsOfPackages();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [name, value] of Object.entries(stage.environmentVariables)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stage.close();
});

const running = examples.filter(({ place }) => !STILL_TO_COME.some((file) => place.includes(file)));

test.each(running.map((example) => [example.place, example] as const))(
  'the example at %s runs',
  async (_, example) => {
    const world = await stage.world(worldOptionsOf(example));
    const { failure, untrue, output } = await runExample(example, world, exported).finally(() =>
      world.close(),
    );
    if (failure !== undefined) throw failure;
    expect(untrue).toEqual([]);
    for (const secret of await world.secrets()) expect(output).not.toContain(secret);
  },
);
