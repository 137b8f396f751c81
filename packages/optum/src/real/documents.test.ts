import { SubmissionUnknownError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { example, exampleNames, hasReference } from '../../testing/reference.js';
import { x12Claims } from '../../testing/x12-claim.js';
import { OptumClient } from '../optum-client.js';
import { completeSelection, type FieldTree, writeSelection } from './selection.js';

const origin = 'https://optum.example';
const folders = [
  'optum-real-pre-service-eligibility-api',
  'claim-inquiry-api',
  'claim-actions-api',
  'claim-pre-check-api',
  'benefit-check-api',
  'document-search-api',
  'auth-referral-submission-api',
];
const methods: Readonly<Record<string, (optum: OptumClient, request: never) => PromiseLike<unknown>>> = {
  checkEligibility: ({ real }, request) => real.eligibility.check(request),
  searchClaim: ({ real }, request) => real.claims.search(request),
  searchClaimTicket: ({ real }, request) => real.claims.searchTickets(request),
  search277CA: ({ real }, request) => real.claims.retrieveAcknowledgement(request),
  getClaimLineAction: ({ real }, request) => real.claims.lineActions(request),
  getDocument: ({ real }, request) => real.claims.retrieveDocument(request),
  claimSubmission: ({ real }, request) => real.claimActions.submit(request),
  submitClaimTicket: ({ real }, request) => real.claimActions.submitTicket(request),
  claimPreCheck: ({ real }, request) => real.claimPreCheck.check(request),
  checkPriorAuthBenefitCoverage: ({ real }, request) => real.benefitCheck.priorAuthorization(request),
  referralInquiry: ({ real }, request) => real.benefitCheck.referral(request),
  checkPlanBenefitCategory: ({ real }, request) => real.benefitCheck.categories(request),
  checkPlanBenefitLanguage: ({ real }, request) => real.benefitCheck.language(request),
  documentMetadata: ({ real }, request) => real.documents.search(request),
  searchProviders: ({ real }, request) => real.referrals.searchProviders(request),
  submitReferral: ({ real }, request) => real.referrals.submit(request),
  searchReferrals: ({ real }, request) => real.referrals.search(request),
  searchPriorAuths: ({ real }, request) => real.referrals.searchPriorAuthorizations(request),
};

interface Sample {
  readonly query?: string;
  readonly mutation?: string;
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A document without its operation's name and with its fields in one order. */
function normal(document: string): string {
  const [, kind = '', rest = ''] = /^\s*(\w+)\s+\w+\s*([\s\S]*)$/.exec(document) ?? [];
  const at = rest.indexOf('{');
  const words = rest.slice(rest.indexOf('{', at + 1)).match(/\w+|[{}]/g) ?? [];
  let next = 0;
  const read = (): string => {
    const found: string[] = [];
    for (next += 1; words[next] !== '}' && next < words.length; next += 1)
      if (words[next] === '{') found.push(`${found.pop()} ${read()}`);
      else found.push(words[next] ?? '');
    return `{ ${found.sort().join(' ')} }`;
  };
  return `${kind} ${rest.slice(0, rest.indexOf('{', at + 1)).replaceAll(/\s+/g, '')} ${read()}`;
}

describe.runIf(hasReference('documents of Optum Real against the vendor’s own'))('by default', () => {
  const samples = folders.flatMap((folder) =>
    exampleNames(folder)
      .filter((name) => name.includes('.request.'))
      .map((name) => [name, example<Sample>(`${folder}/${name}`)] as const),
  );
  afterEach(() => nock.cleanAll());

  test('finds the samples', () => expect(samples.length).toBeGreaterThan(15));

  test.each(samples)('%s requests the fields of the vendor’s own document', async (_name, sample) => {
    const document = sample.query ?? sample.mutation ?? '';
    const field = /\{\s*(\w+)/.exec(document)?.[1] ?? '';
    const optum = new OptumClient({
      environment: { baseUrl: origin, kind: 'sandbox' },
      clientId: 'id',
      clientSecret: 'secret',
      // Values in samples are made up; only the documents matter.
      preflight: 'off',
    });
    nock(origin)
      .post(/\/apip\/auth\/.*/)
      .reply(200, { access_token: 'token', expires_in: 7200 });
    const bodies: Sample[] = [];
    nock(origin)
      .post(/\/oihub\/.*/, (body) => bodies.push(body) > 0)
      .reply(200, { data: { [field]: {} } });
    const [variable = '', input = {}] = Object.entries(sample.variables)[0] ?? [];
    // The 837 samples are truncated.
    const whole = 'x12RequestData' in input ? { ...input, x12RequestData: x12Claims([{}]) } : input;
    const { pagination: _pagination, ...request } = whole as Record<string, unknown>;
    // An empty response is not a receipt of a submission; this test checks only what was sent.
    await Promise.resolve(methods[field]?.(optum, { providerTaxId: '123456789', ...request } as never)).catch(
      (error: unknown) => expect(error).toBeInstanceOf(SubmissionUnknownError),
    );
    expect(bodies).toHaveLength(1);
    expect(normal(bodies[0]?.query ?? '')).toBe(normal(document));
    expect(bodies[0]?.variables).toEqual({ [variable]: request });
    await optum.close();
  });
});

describe('a selection', () => {
  const whole: FieldTree = { a: true, b: { c: true, d: { e: true } } };

  test.each([
    [undefined, '{ a b { c d { e } } }'],
    [true, '{ a b { c d { e } } }'],
    [{ b: true }, '{ b { c d { e } } }'],
    [{ a: true, b: { d: { e: true } } }, '{ a b { d { e } } }'],
    [{ a: true, b: undefined }, '{ a }'],
  ])('%j becomes %s', (select, text) => {
    expect(writeSelection(completeSelection(whole, select, []))).toBe(text);
  });

  test.each([
    [null, ['select']],
    [[], ['select']],
    ['a', ['select']],
    [{ b: {} }, ['select.b']],
    [{ a: false }, ['select.a']],
    [{ toString: true }, ['select.toString']],
    [{ 'x } evil { y': true, 'a b': true }, ['select.unknown', 'select.unknown']],
  ])('%j is rejected', (select, paths) => {
    const issues: { path?: string }[] = [];
    completeSelection(whole, select, issues as never);
    expect(issues.map(({ path }) => path)).toEqual(paths);
  });
});
