import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../../packages/sandbox/testing/chromium.js';
import { root, run } from '../support/run.js';
import { deadLinks, memberOf, readSite, type SitePage, site, textOf } from '../support/site.js';

let pages: Map<string, SitePage>;
let files: Set<string>;

// The only build of the site in the whole suite: everything here reads it.
beforeAll(async () => {
  const { status, output } = await run('npm', ['run', 'docs', '--ignore-scripts'], root);
  expect(status, output).toBe(0);
  pages = await readSite();
  files = new Set(await readdir(site, { recursive: true }));
}, 600_000);

describe('the site', () => {
  test('has no link that leads nowhere', () => {
    expect(pages.size).toBeGreaterThan(500);
    expect(deadLinks(pages, files)).toEqual([]);
  });

  test('has pages, each with a title, in place of raw files', () => {
    expect([...pages.values()].filter(({ title }) => title === '').map(({ path }) => path)).toEqual([]);
    expect([...files].filter((file) => file.startsWith('media'))).toEqual([]);
  });

  test('has every guide and every page of docs, under the title that it has', async () => {
    const names = await readdir(join(root, 'docs/guides'));
    for (const name of names) {
      const page = pages.get(`pages/guides-${name.replace('.md', '.html')}`);
      const text = await readFile(join(root, 'docs/guides', name), 'utf8');
      expect(page?.title, name).toBe(`${/^# (.*)$/m.exec(text)?.[1]?.replaceAll('`', '')} | payerkit`);
    }
    for (const name of [
      'api',
      'architecture',
      'mappings',
      'performance',
      'reliability',
      'packages-sandbox-fidelity',
    ])
      expect(pages.has(`pages/${name}.html`), name).toBe(true);
  });

  test('has an entry page for every subpath of every package', async () => {
    const modules = [...pages.values()]
      .filter(({ path }) => path.startsWith('modules/'))
      .map(({ title }) => title.replace(' | payerkit', ''));
    const folders = (await readdir(join(root, 'packages'))).filter((name) => name !== 'cli');
    const names = await Promise.all(
      folders.map(async (folder) => {
        const text = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8');
        const { name, exports } = JSON.parse(text) as { name: string; exports: object };
        return Object.keys(exports)
          .filter((path) => !/package\.json|migrations|\/cli$/.test(path))
          .map((path) => `${name}${path.slice(1)}`);
      }),
    );
    expect(modules.sort()).toEqual(names.flat().sort());
  });

  test('describes what the umbrella passes on in one place only', () => {
    const own = [...files].filter((file) => /^(?:classes|functions)\/payerkit\./.test(file)).sort();
    expect(own).toEqual(['functions/payerkit.createPayerKit.html', 'functions/payerkit.memberRecord.html']);
    expect(pages.get('modules/payerkit.html')?.links).toContain('_payerkit_core.html');
  });

  test('has everything that the README names', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const imported = [...readme.matchAll(/import \{([^}]+)\} from '(?:@payerkit|payerkit)/g)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.replace(/^\s*type /, '').trim());
    const classes = [...readme.matchAll(/`(\w+Error)`/g)].map(([, name = '']) => name);
    const documented = new Set([...pages.keys()].map((path) => path.split('.').at(-2)));
    const names = [...new Set([...imported, ...classes])].filter((name) => name !== '');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });

  test('says of each error when it occurs, how to recover, and whether anything was sent', () => {
    const errors = [...pages.values()].filter(({ path }) => /^classes\/.*Error\.html$/.test(path));
    expect(errors.length).toBeGreaterThan(25);
    const silent = errors.filter(({ html }) => {
      const text = textOf(html.slice(html.indexOf('tsd-page-title'), html.indexOf('<h4>Hierarchy')));
      return !/To recover: .*Sent: /s.test(text);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('lists its pages in llms.txt, as plain Markdown next to them', async () => {
    const text = await readFile(join(site, 'llms.txt'), 'utf8');
    const listed = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter((path) => !files.has(path))).toEqual([]);
    const written = [...files].filter((file) => file.startsWith('pages/') && file.endsWith('.html'));
    expect(listed.sort()).toEqual(written.map((file) => file.replace('.html', '.md')).sort());
  });
});

test('a name with a dot in a text is not a link', () => {
  const links = [...pages.values()].flatMap(({ html }) =>
    [...html.matchAll(/href="(http:[^"]+)"/g)].map(([, url = '']) => url),
  );
  // Who writes an address names its scheme: https, or http for identifiers and for one's own machine.
  const isMeant = /^http:\/\/(?:localhost|127\.0\.0\.1|[\w.]*hl7\.org|a\.example)\b/;
  expect(links.filter((url) => !isMeant.test(url))).toEqual([]);
});

describe('every public method', async () => {
  const text = await readFile(join(root, 'docs/api.md'), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('- `'));

  test('is linked from the page with one line per method', () => {
    const links = apiLinks();
    expect(lines.length).toBeGreaterThan(300);
    expect(links.map(([name]) => name)).toEqual(lines.map((line) => /^- `([^`]+)`/.exec(line)?.[1]));
  });

  test('has request, product, retry class, credential, errors, an example and a page of the vendor or a guide', () => {
    const incomplete = apiLinks().flatMap(([name, url]) => {
      const [path = '', anchor] = url.replace(/^\.\.\//, '').split('#');
      const page = pages.get(path);
      const html = page === undefined ? '' : memberOf(page, anchor);
      const facts = /<dl class="facts">.*?<\/dl>/s.exec(html)?.[0] ?? '';
      const missing = ['Request', 'Product', 'Retry class', 'Credential'].filter(
        (term) => !new RegExp(`<dt>${term}</dt><dd>.+?</dd>`).test(facts),
      );
      if (!/<dt>(?:Vendor's page<\/dt><dd><a href="https:|Guide<\/dt><dd><a href="\.\.\/pages)/.test(facts))
        missing.push('page');
      if (!html.includes('class="tsd-tag-throws"')) missing.push('throws');
      if (!/class="tsd-tag-example".*?<pre/s.test(html)) missing.push('example');
      return missing.length === 0 ? [] : [`${name}: ${missing.join(', ')}`];
    });
    expect(incomplete).toEqual([]);
  });

  test.each([
    ['optum.eligibility.check(request, options?)', 'POST /medicalnetwork/eligibility/v3/', 'idempotent'],
    ['optum.claims.reconcile(submission, options?)', 'POST /medicalnetwork/claimstatus/v2/', 'idempotent'],
    ['optum.reports.delete(name, options?)', 'DELETE /medicalnetwork/reports/v2/{filename}', 'unsafe'],
    [
      'optum.priorAuthorization.submitX12(x12, options?)',
      'POST /rcm/prior-authorization/v1/submission/x12',
      'unsafe',
    ],
    ['optum.real.documents.search(request, options?)', 'POST /oihub/document/search/v1', 'idempotent'],
    ['optum.dental.claims.settle(submission, outcome)', 'None. Changes your ledger only.', 'None'],
    ['member.revoke(options?)', 'POST /{version}/o/revoke/', 'oneTime'],
    ['readX12(text, options?)', 'None. Works on data that you have.', 'None'],
  ])('%s shows its own request and retry class', (name, request, retryClass) => {
    const [, url = ''] = apiLinks().find(([listed]) => listed === name) ?? [];
    const [path = '', anchor] = url.replace(/^\.\.\//, '').split('#');
    const page = pages.get(path);
    const [facts = ''] =
      /<dl class="facts">.*?<\/dl>/s.exec(page === undefined ? '' : memberOf(page, anchor)) ?? [];
    const shown = Object.fromEntries(
      [...facts.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term = '', value = '']) => [
        term,
        textOf(value),
      ]),
    );
    expect(shown).toMatchObject({ Request: request, 'Retry class': expect.stringMatching(`^${retryClass}`) });
  });

  test('of a vendor links to a page of the vendor', () => {
    const api = pages.get('pages/api.html')?.html ?? '';
    const vendors = api.slice(0, api.indexOf('id="payerkitcore"'));
    const guided = linksIn(vendors).filter(([, url]) => {
      const [path = '', anchor] = url.replace(/^\.\.\//, '').split('#');
      const page = pages.get(path);
      return page !== undefined && memberOf(page, anchor).includes('<dt>Guide</dt>');
    });
    expect(guided).toEqual([]);
  });

  function apiLinks() {
    return linksIn(pages.get('pages/api.html')?.html ?? '');
  }

  function linksIn(html: string): [name: string, url: string][] {
    return [...html.matchAll(/<li><a href="([^"]+)"[^>]*><code>(.*?)<\/code><\/a>/g)].map(
      ([, url = '', code = '']) => [textOf(code), textOf(url)],
    );
  }
});

describe.skipIf(!hasChromium)('from a file, in Chromium,', () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  const address = (path: string) => pathToFileURL(join(site, path)).href;

  test.each([
    ['835', 'Remittances: posting, codes, and secondary claims'],
    ['prior authorization', 'Claims, reports and prior authorization with Optum'],
    ['submit claim', 'Claims, reports and prior authorization with Optum'],
    ['claim', 'Reading claims'],
    ['readX12', '@payerkit/optum/x12.readX12'],
  ])('the search finds %s', async (words, expected) => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address('index.html'));
    await page.keyboard.press('/');
    await page.fill('#tsd-search-input', words);
    const found = page.locator('#tsd-search-results li');
    await found
      .first()
      .waitFor({ timeout: 10_000 })
      .catch((error: unknown) => errors.push(String(error)));
    expect(errors).toEqual([]);
    expect((await found.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim())).toContain(
      expected,
    );
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    await page.close();
  });

  test('the search knows the words of the field, and those of web developers', async () => {
    const page = await browser.newPage();
    await page.goto(address('index.html'));
    await page.keyboard.press('/');
    const found = page.locator('#tsd-search-results li');
    for (const [words, expected] of WORDS) {
      await page.fill('#tsd-search-input', words);
      await found.filter({ hasText: expected }).first().waitFor({ timeout: 10_000 });
    }
    await page.close();
  });

  test('the table of operations is filtered as one types', async () => {
    const page = await browser.newPage();
    await page.goto(address('pages/packages-optum-coverage.html'));
    await page.getByLabel('Filter').fill('unsafe professionalclaims');
    const rows = page.locator('.table-box tbody tr:visible');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('POST /medicalnetwork/professionalclaims/v3/');
    expect(await page.getByRole('status').filter({ hasText: 'of' }).textContent()).toMatch(/^2 of \d{3}$/);
    await page.close();
  });

  test('no page is wider than a phone', async () => {
    const page = await phone();
    const guides = [...pages.keys()].filter((path) => path.startsWith('pages/'));
    const wide: string[] = [];
    for (const path of [...SAMPLE, ...guides]) {
      await page.goto(address(path));
      const width = await page.evaluate<number>(
        "document.body.style.removeProperty('display'), document.documentElement.scrollWidth",
      );
      if (width > 390) wide.push(`${path}: ${width} pixels`);
    }
    expect(wide).toEqual([]);
    await page.close();
  }, 300_000);

  test('axe finds nothing, on a phone and on a desk', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await phone();
    const problems: string[] = [];
    for (const [index, path] of [...SAMPLE, ...SAMPLE.slice(-2)].entries()) {
      if (index === SAMPLE.length) await page.setViewportSize({ width: 1280, height: 844 });
      await page.goto(address(path));
      await page.locator('#tsd-nav-container li').first().waitFor({ state: 'attached' });
      await page.waitForFunction("document.body.style.display !== 'none'");
      await page.evaluate(axe);
      const found = await page.evaluate(violations);
      problems.push(...found.map((violation) => `${path}: ${violation.join(' ')}`));
    }
    expect(problems).toEqual([]);
    await page.close();
  }, 300_000);

  /** A page of the width of a phone; what it loads for searches is left out, which takes most of the time. */
  async function phone() {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.route(/\/assets\/(?:search|hierarchy)\.js$/, (route) => route.abort());
    return page;
  }
});

/** Pages of every kind. */
const SAMPLE = [
  'index.html',
  'pages/guides-consent.html',
  'pages/guides-errors.html',
  'modules/payerkit.html',
  'interfaces/_payerkit_optum.Eligibility.html',
  'classes/_payerkit_core.SubmissionUnknownError.html',
  'functions/_payerkit_optum_x12.readX12.html',
];

/** Words that people look for, each with a page that the search has to show. */
const WORDS = [
  ['refund', 'Remittances'],
  ['denial', 'Reading claims'],
  ['CARC', 'Remittances'],
  ['PKCE', 'Consent for Blue Button'],
  ['CSRF', 'Consent in a web framework'],
  ['coinsurance', 'coinsurances'],
  ['timely filing', 'Remittances'],
  ['pagination', 'Lists'],
  ['idempotency', 'Retries and timeouts'],
  ['serverless', 'Hosting'],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs in the page. */
async function violations(): Promise<string[][]> {
  const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
  return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html ?? '']);
}
