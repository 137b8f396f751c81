import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasChromium, launchChromium, type Page } from '../../packages/sandbox/testing/chromium.js';
import { installProjects, PROJECTS } from '../support/example-projects.js';
import { freePort, listening } from '../support/ports.js';
import { recipeEnvironment } from '../support/recipes.js';
import { root, run } from '../support/run.js';

type Browser = Awaited<ReturnType<typeof launchChromium>>;

// Other colors change the contrast and nothing else.
const AXE_RUNS = [
  ['light', ''],
  ['dark', "{ runOnly: ['color-contrast'] }"],
] as const;
// Pages that have every color between them.
const DARK_TOO = /^\/(?:claims|costs|card|account)$/;
const PHONE = { width: 390, height: 844 };
let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  [folder, sandbox] = await Promise.all([installProjects(inject('consumers').tarballs), createSandbox()]);
}, 600_000);
afterAll(() => sandbox?.close());

test.each(PROJECTS)('the project %s type-checks against the packed packages', async (project) => {
  const tsc = join(folder, 'node_modules/typescript/bin/tsc');
  const { status, output } = await run(process.execPath, [tsc, '-p', '.'], join(folder, project));
  expect(status, output).toBe(0);
});

describe.skipIf(!hasChromium)('the member portal in Chromium', () => {
  let browser: Browser;
  let server: ChildProcess;
  let origin: string;
  let page: Page;
  const problems: string[] = [];
  let printedErrors = '';

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      ...recipeEnvironment(sandbox, `${origin}/consent/callback`),
      PORT: String(port),
      HOST: '127.0.0.1',
      TIMEOUT_MS: '5000',
    };
    const options = { cwd: join(folder, 'member-portal'), env, detached: true };
    server = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    server.stderr?.on('data', (chunk: Buffer) => {
      printedErrors += chunk.toString();
    });
    [browser] = await Promise.all([launchChromium(), listening(port)]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    // npm, its shell, tsx and the server are one group.
    if (server?.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  });
  beforeEach(async () => {
    sandbox.control.reset();
    problems.length = 0;
    const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      const isOurs = message.location().url.startsWith(origin);
      if (isOurs && /Content Security Policy/.test(message.text())) problems.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
    expect(printedErrors).toBe('');
  });

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const follow = (name: string) => page.getByRole('link', { name }).first().click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  /** Signs in to the portal, and at Medicare as a person of the sandbox, up to the page of the consent. */
  async function startConsent(user: string): Promise<void> {
    await page.goto(origin);
    await press('Get started');
    await follow('Continue to Medicare.gov');
    await page.getByLabel('Username').fill(user);
    await page.getByLabel('Password').fill(`PW${user.slice(6)}!`);
    await press('Log in');
  }

  async function connect(user: string): Promise<void> {
    await startConsent(user);
    await press('Connect');
    await heading(/^Welcome/);
  }

  /** The page has no violation that axe finds, in light and dark colors, and is not wider than a phone. */
  async function expectGoodPage(runs: readonly (typeof AXE_RUNS)[number][] = AXE_RUNS): Promise<void> {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    for (const [colorScheme, options] of runs) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate<unknown[]>(
        `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      );
      expect(violations, page.url()).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(PHONE.width);
  }

  test('a member consents, reads their record on every page that the README names, and ends the consent', async () => {
    await page.goto(origin);
    await expectGoodPage();
    await connect('BBUser00000');
    await expectGoodPage();
    const readme = await readFile(join(root, 'docs/examples/member-portal/README.md'), 'utf8');
    const paths = new Set([...readme.matchAll(/`(\/[a-z/]+)`/g)].map(([, path = '']) => path));
    expect(paths.size).toBe(11);
    for (const path of paths) {
      const response = await page.goto(`${origin}${path}`);
      expect([path, response?.status(), response?.headers()['cache-control']]).toEqual([
        path,
        200,
        'no-store',
      ]);
      await expectGoodPage(DARK_TOO.test(path) ? AXE_RUNS : AXE_RUNS.slice(0, 1));
    }
    await page.goto(`${origin}/account`);
    await press('Disconnect Medicare');
    await page.getByRole('status').getByText('You are disconnected').waitFor();
    expect(sandbox.control.blueButton.grants()).toEqual([]);
    await page.goto(`${origin}/claims`);
    await heading('Your connection to Medicare has ended');
    await expectGoodPage();
  }, 120_000);

  test('charts are links by keyboard and tables in words, and lead to the claims of a year', async () => {
    await connect('BBUser00000');
    const { claims } = sandbox.control.blueButton.members().find(({ user }) => user === 'BBUser00000') ?? {};
    await follow('Claims');
    await page.getByText(`${claims} claims`).waitFor();
    await page.getByText('Show as a table').click();
    const cells = await page
      .getByRole('table', { name: 'Claims by year' })
      .getByRole('cell')
      .allTextContents();
    expect(cells.map(Number).reduce((sum, value) => sum + value, 0)).toBe(claims);

    const bar = page.getByRole('group', { name: 'Claims by year' }).getByRole('link', { name: /^2025: / });
    const ofYear = [...((await bar.getAttribute('aria-label')) ?? '').matchAll(/ (\d+)(?:,|$)/g)];
    const count = ofYear.reduce((sum, [, value]) => sum + Number(value), 0);
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${count} claims of 2025`).waitFor();
    expect(await page.locator('.claims li').count()).toBe(count);
    await page.getByLabel('Search this page').fill('hospital stay');
    await page.getByText(`2 of ${count} on this page`).waitFor();
    await page.locator('.claims li:visible a').first().click();
    await heading('Hospital stay');
    await page.getByText('This is not a bill').waitFor();
    await expectGoodPage();
  });

  test('the downloads contain every claim, as a spreadsheet and as FHIR', async () => {
    await connect('BBUser00000');
    const { claims } = sandbox.control.blueButton.members().find(({ user }) => user === 'BBUser00000') ?? {};
    const csv = await (await page.request.get(`${origin}/export/claims.csv`)).text();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + (claims ?? 0));
    expect(lines[1]).toMatch(
      /^"carrier-[^"]+","Doctor and other professional services","2026-04-06",.*"213.16"/,
    );
    const bundle = (await (await page.request.get(`${origin}/export/record.json`)).json()) as {
      entry: { resource: { resourceType: string } }[];
    };
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types.filter((type) => type === 'ExplanationOfBenefit')).toHaveLength(claims ?? 0);
    expect(types.slice(0, 5)).toEqual(['Patient', ...Array.from({ length: 4 }, () => 'Coverage')]);
  });

  test('a member who denies sees a page of its own, and can change their mind', async () => {
    await startConsent('BBUser00002');
    await press('Do not connect');
    await heading('You chose not to share');
    await expectGoodPage();
    await follow('See what we would read');
    await heading('Connect your Medicare account');
    await page.goto(`${origin}/overview`);
    expect(new URL(page.url()).pathname).toBe('/connect');
  });

  test('a member who keeps their name private sees everything else', async () => {
    await startConsent('BBUser00002');
    await page.getByLabel('Keep').check();
    await press('Connect');
    await heading('Welcome');
    await page.goto(`${origin}/card`);
    await page.getByText('no digital card').waitFor();
    await page.getByRole('heading', { name: 'Medicare Part A' }).waitFor();
    await expectGoodPage();
    await page.goto(`${origin}/account`);
    await page.getByText('you kept them private').waitFor();
  });

  test('a consent that ended and a vendor that is down have pages that lead on', async () => {
    await connect('BBUser00002');
    sandbox.control.faults.add({ fault: 'server-error', status: 503, route: '/v2/fhir/*' });
    await press('Read again');
    await heading('Medicare is not responding');
    await page.getByText(/^Code \w+/).waitFor();
    await expectGoodPage();
    sandbox.control.faults.clear();
    sandbox.control.faults.add({ fault: 'stall-headers', route: '/v2/fhir/*' });
    await follow('Try again');
    await heading('Medicare is not responding');
    sandbox.control.faults.clear();
    await follow('Try again');
    await heading(/^Welcome/);
    sandbox.control.blueButton.revokeGrants();
    await press('Read again');
    await heading('Your connection to Medicare has ended');
    await expectGoodPage();
    await follow('Connect Medicare');
    await heading('Connect your Medicare account');
  });

  test('sample data needs no consent, pages need a sign-in, and other sites cannot post', async () => {
    await page.goto(`${origin}/claims`);
    expect(new URL(page.url()).pathname).toBe('/');
    await press('Look around with sample data');
    await heading(/^Welcome/);
    await page.getByText('This is sample data').waitFor();
    expect(sandbox.control.blueButton.grants()).toEqual([]);
    const foreign = { headers: { origin: 'https://evil.example' } };
    expect((await page.request.post(`${origin}/sign-out`, { ...foreign, form: {} })).status()).toBe(403);
    await press('Sign out');
    await heading('Your Medicare record, in plain words');
  });
});

test('behind a proxy that ends TLS, the portal takes forms, and its cookie is for TLS only', async () => {
  const env = { ...process.env, ...recipeEnvironment(sandbox, 'https://portal.example/consent/callback') };
  const portal = join(folder, 'member-portal');
  await cp(join(root, 'tests/support/behind-proxy.mjs'), join(portal, 'behind-proxy.mjs'));
  const { output } = await run(process.execPath, ['--import', 'tsx', 'behind-proxy.mjs'], portal, env);
  expect(output).toBe('303 Secure\n403 no cookie\n');
});

describe('the billing job', () => {
  const jobFolder = () => join(folder, 'billing-job');
  let work: string;

  beforeEach(async () => {
    sandbox.control.reset();
    Object.assign(sandbox.control.optum.switches, { acknowledgementDelayMs: 0, remittanceDelayMs: 0 });
    work = await mkdtemp(join(tmpdir(), 'payerkit-billing-'));
  });
  afterEach(() => rm(work, { recursive: true, force: true }));

  const environment = (more = {}) => ({
    ...process.env,
    ...more,
    OPTUM_BASE_URL: sandbox.optum.baseUrl,
    OPTUM_CLIENT_ID: sandbox.optum.clientId,
    OPTUM_CLIENT_SECRET: sandbox.optum.clientSecret,
    LEDGER_SECRET: 'the same in every run',
    WORK_FOLDER: work,
  });
  const JOB = ['--import', 'tsx', 'src/main.ts'];
  const runJob = async (more = {}, expected = 0) => {
    const { status, output } = await run(process.execPath, JOB, jobFolder(), environment(more));
    expect(status, output).toBe(expected);
    return output.trim().split('\n');
  };
  const linesOf = async (name: string) => {
    const text = await readFile(join(work, name), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const result = async () => ({
    // Responses arrive in any order.
    eligibility: new Map(
      (await linesOf('eligibility.ndjson')).map(({ visit, isActive }) => [visit, isActive]),
    ),
    postings: (await linesOf('postings.ndjson')).map(({ amount, claims }) => [amount, (claims as []).length]),
    worklist: JSON.parse(await readFile(join(work, 'worklist.json'), 'utf8')) as Record<
      'visits' | 'checks' | 'claims',
      Record<string, unknown>[]
    >,
    submissions: sandbox.control.counters().submissions,
  });
  let uninterrupted: Awaited<ReturnType<typeof result>> | undefined;

  test('checks, submits, reads and posts; the next run does nothing twice', async () => {
    const readme = await readFile(join(root, 'docs/examples/billing-job/README.md'), 'utf8');
    const [, printed = ''] = /```text\n([^`]+)\n```/.exec(readme) ?? [];
    const output = (await runJob()).join('\n');
    expect(output.replace(work, 'work')).toBe(printed);
    uninterrupted = await result();
    expect(uninterrupted.submissions).toEqual({ received: 3, processed: 3 });
    expect(uninterrupted.worklist.visits).toEqual([
      { visit: 'visit-3', outcome: 'held', issues: [expect.stringContaining('Check the provider')] },
    ]);
    expect(uninterrupted.worklist.claims.filter(({ controlNumber }) => controlNumber === undefined)).toEqual(
      [],
    );
    expect((await runJob()).slice(0, 4)).toEqual([
      'Eligibility: 0 checked, 3 of 4 active',
      'Claims: 3 submitted before, 1 held',
      'Reports: 0 new',
      'Payments: 0 checks posted (0.00), 0 held',
    ]);
    expect(await result()).toEqual(uninterrupted);
  });

  test.each([
    ['an eligibility check', '/medicalnetwork/eligibility/v3/', 2],
    ['the first claim', '/medicalnetwork/professionalclaims/v3/submission', 0],
    ['the second claim', '/medicalnetwork/professionalclaims/v3/submission', 1],
    ['a report', '/medicalnetwork/reports/v2/*/*', 4],
  ])('killed during %s, it continues and sends nothing twice', async (_what, route, after) => {
    sandbox.control.faults.add({ fault: 'stall-headers', route, after, count: 1 });
    const job = spawn(process.execPath, JOB, { cwd: jobFolder(), env: environment(), stdio: 'ignore' });
    const isSubmission = route.endsWith('submission');
    await expect
      .poll(
        () => [
          sandbox.control.faults.list()[0]?.hits,
          isSubmission ? sandbox.control.counters().submissions.processed : after + 1,
        ],
        { timeout: 30_000 },
      )
      .toEqual([1, after + 1]);
    job.kill('SIGKILL');
    await once(job, 'exit');
    sandbox.control.faults.clear();
    // A write that the kill cut off.
    for (const name of ['eligibility', 'submissions', 'reports', 'postings'])
      await appendFile(join(work, `${name}.ndjson`), '{"visit":"visi');
    await runJob();
    // A claim that the payer's status does not show is found by its acknowledgement.
    expect((await runJob())[1]).toBe('Claims: 3 submitted before, 1 held');
    expect(await result()).toEqual(uninterrupted);
  });

  test('a check that does not balance is held, and posted once it does', async () => {
    await runJob();
    const { postings } = await result();
    const file = (await readdir(join(work, 'reports'))).find((name) => name.includes('-R5'));
    await rm(join(work, 'postings.ndjson'));
    const path = join(work, 'reports', String(file));
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/("totalActualProviderPaymentAmount": ")[^"]+/, '$1999.99'));
    expect((await runJob())[3]).toMatch(new RegExp(`^Payments: ${postings.length - 1} checks .* 1 held$`));
    expect((await result()).worklist.checks).toMatchObject([{ reason: 'unbalanced' }]);
    await writeFile(path, text);
    expect((await runJob())[3]).toMatch(/^Payments: 1 checks posted \(\d+\.\d\d\), 0 held$/);
  });

  test('a vendor that is down stops it; a silent payer, or a corrected visit, is asked about again', async () => {
    const path = join(work, 'visits.json');
    const all = JSON.parse(await readFile(join(jobFolder(), 'visits.json'), 'utf8')) as { payer: string }[];
    const [first, , third] = all;
    const runWith = async (visits: object[], expected = 0) => {
      await writeFile(path, JSON.stringify(visits));
      return (await runJob({ VISITS: path, RETRY_MINUTES: '0' }, expected)).slice(0, 2);
    };
    const visits = [{ ...first, payer: '00006' }, { ...third }];
    sandbox.control.faults.add({
      fault: 'server-error',
      status: 503,
      route: '/medicalnetwork/eligibility/*',
    });
    expect(await runWith(visits, 1)).toEqual([expect.stringMatching(/^Stopped: server_error\. /)]);
    sandbox.control.faults.clear();
    const held = ['Eligibility: 1 checked, 0 of 2 active', 'Claims: 2 held'];
    expect(await runWith(visits)).toEqual(held);
    const issues = [expect.anything()];
    expect((await result()).worklist.visits).toMatchObject([{ issues }, { issues }]);
    const sent = ['Eligibility: 2 checked, 2 of 2 active', 'Claims: 2 submitted'];
    expect(await runWith([{ ...first }, { ...third, payer: first?.payer }])).toEqual(sent);
  });
});
