import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { argumentNames, docExamples, freeNames } from '../support/doc-examples.js';
import { GIVEN, GIVEN_IN } from '../support/doc-examples-given.js';
import { OPTUM_ARGUMENTS, OPTUM_FILES, OPTUM_VALUES_IN } from '../support/doc-examples-optum.js';
import { exportsOfPackages, runExample, worldOptionsOf } from '../support/doc-examples-run.js';
import { VALUES } from '../support/doc-examples-values.js';
import { NEEDS_V3, VALUES_IN } from '../support/doc-examples-values-in.js';
import { Stage } from '../support/doc-examples-world.js';

const examples = await docExamples();
const exported = await exportsOfPackages();
/** Files whose examples print something if they call `console.log`. */
const PRINTS = /^packages\/(?:optum|blue-button|payerkit|redis)\//;
const socketsBefore = sockets();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [name, value] of Object.entries(stage.environmentVariables)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stage.close();
  await vi.waitFor(() => expect(sockets()).toBeLessThanOrEqual(socketsBefore), { timeout: 5_000 });
});

function sockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}

async function runInWorld(example: (typeof examples)[number]) {
  const world = await stage.world(worldOptionsOf(example));
  try {
    return { ...(await runExample(example, world, exported)), secrets: await world.secrets() };
  } finally {
    await world.close();
  }
}

test.each(examples.map((example) => [example.place, example] as const))(
  'the example at %s runs',
  async (_, example) => {
    const { failure, untrue, output, secrets } = await runInWorld(example);
    if (failure !== undefined) throw failure;
    expect(untrue).toEqual([]);
    // One that prints nothing would show an empty result.
    if (PRINTS.test(example.place) && example.code.includes('console.log')) expect(output).not.toBe('');
    for (const secret of secrets) expect(output).not.toContain(secret);
  },
);

test('every declaration and value is used by an example', () => {
  const namesIn = (file: string) => new Set(codesIn(file).flatMap(freeNames));
  const codesIn = (file: string) =>
    examples.filter(({ place }) => place.includes(`${file}:`)).map(({ code }) => code);
  const all = new Set(examples.flatMap(({ code }) => freeNames(code)));
  const calls = new Set(examples.flatMap(({ code }) => argumentNames(code).map(([method]) => method)));
  const text = examples.map(({ code }) => code).join();
  const unused = [
    ...[GIVEN, VALUES].flatMap((table) => Object.keys(table).filter((name) => !all.has(name))),
    ...[GIVEN_IN, VALUES_IN, OPTUM_VALUES_IN]
      .flatMap((table) => Object.entries(table))
      .flatMap(([file, names]) => Object.keys(names).filter((name) => !namesIn(file).has(name))),
    ...Object.keys(OPTUM_ARGUMENTS).filter((method) => !calls.has(method)),
    ...Object.keys(OPTUM_FILES).filter((name) => !text.includes(name)),
    ...NEEDS_V3.filter((file) => codesIn(file).length === 0),
  ];
  expect(unused).toEqual([]);
});

describe('the runner', () => {
  const run = (code: string) => runInWorld({ place: 'packages/example/src/example.ts:1', code });

  test('reports what an example throws, sooner or later', async () => {
    expect((await run('await member.patient.retrieve(1);')).failure).toMatchObject({
      name: 'ValidationError',
    });
    expect(
      (await run('tokenLifetimeMs(1); throwIfAborted(AbortSignal.abort(), where);')).failure,
    ).toMatchObject({
      name: 'AbortError',
    });
    expect((await run('const { a } = undefined as never;')).failure).toBeInstanceOf(TypeError);
    await expect(run('nothingHasThisName();')).rejects.toThrow(
      /:1 uses nothingHasThisName, which has no value/,
    );
  });

  test('reports a comment that shows another value', async () => {
    const { failure, untrue } = await run("tokenLifetimeMs(1); // 1000\ntokenLifetimeMs('2'); // 2001");
    expect(failure).toBeUndefined();
    expect(untrue).toEqual([expect.stringMatching(/:1: the value is 2000, not 2001$/)]);
    expect((await run("describeRemarkCode('N290'); // 'Missing …'")).untrue).toEqual([]);
    expect((await run("toMoney({ value: 1, currency: 'USD' }); // { amount: '1.00' }")).untrue).toHaveLength(
      1,
    );
  });

  test('expects an example to throw if it says so, and as it says', async () => {
    const ends = 'await member.expireConsent();\nawait member.patient.retrieve();';
    expect((await run(`${ends} // rejects with a ConsentExpiredError`)).failure).toBeUndefined();
    expect((await run(`${ends} // rejects with a NotFoundError`)).failure).toMatchObject({
      name: 'ConsentExpiredError',
    });
    expect((await run('member.forGrant; // throws a TypeError')).failure).toMatchObject({
      message: 'It should have thrown',
    });
    expect((await run('throw inputError([], where);')).failure).toBeUndefined();
    expect(await run('throw new Nothing();').catch((error: Error) => error)).toBeInstanceOf(Error);
  });

  test('captures what an example prints, and the secrets it must not print', async () => {
    const { output, secrets } = await run('console.log(await member.grant(), clientSecret);');
    expect(output).toContain('patient/Patient');
    expect(secrets.filter((secret) => output.includes(secret))).toHaveLength(1);
    // Those of the sandbox and of the ledger, an access token and a refresh token.
    expect(new Set(secrets).size).toBeGreaterThan(5);
  });
});
