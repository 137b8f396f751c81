import {
  AbortError,
  type ClaimsQuery,
  createList,
  type ListQuery,
  type MemberClient,
  type RequestOptions,
  ResponsePromise,
  ServerError,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';

const meta = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 1 };
export const down = new ServerError({ code: 'server_error', message: 'The vendor failed.', status: 503 });

export interface Holding {
  readonly provider?: string;
  readonly patient?: Patient | Error;
  readonly coverages?: readonly Coverage[] | Error;
  readonly claims?: readonly ExplanationOfBenefit[] | Error;
  /** The claims end in an error after those given. */
  readonly breaks?: boolean;
}

/** A member whose vendor says what the test wants. */
export function memberWith(holding: Holding, asked: unknown[] = []): MemberClient {
  const { provider = 'example', patient, coverages = [], claims = [], breaks = false } = holding;
  const answer = <T>(value: T | Error) =>
    new ResponsePromise<T>(
      value instanceof Error ? Promise.reject(value) : Promise.resolve({ data: value, meta }),
    );
  const list = <T extends { id?: string | undefined }>(items: readonly T[] | Error, cut: boolean) => {
    return (query: ListQuery & ClaimsQuery = {}, options?: RequestOptions) => {
      asked.push(query, options);
      const { serviceDate: _serviceDate, ...rest } = query;
      return createList<T, number>(
        {
          provider,
          operation: 'GET /things',
          binding: 'example',
          idOf: (item) => JSON.stringify(item),
          fetch: (position) => {
            if (options?.signal?.aborted)
              return answer<never>(new AbortError({ code: 'aborted', message: 'Ended.' }));
            if (items instanceof Error) return answer<never>(items);
            if (position !== undefined) return answer<never>(down);
            return answer({ items, next: cut ? 1 : undefined, total: undefined });
          },
        },
        rest,
        options,
      );
    };
  };
  return {
    provider,
    patient: { retrieve: () => answer(patient ?? { resourceType: 'Patient' as const }) },
    coverage: { list: list(coverages, false) },
    claims: { list: list(claims, breaks) },
    request: () => answer<never>(new Error('not asked here')),
    withOptions() {
      return this;
    },
    rateLimit: undefined,
  };
}

export const ICN = 'https://bluebutton.cms.gov/resources/variables/carr_clm_cntl_num';

export interface ClaimParts {
  readonly number?: string;
  readonly system?: string;
  readonly start?: string;
  readonly end?: string;
  readonly billed?: number;
  readonly paid?: number;
  readonly npi?: string;
  readonly outcome?: ExplanationOfBenefit['outcome'];
}

let made = 0;

export function claim({
  number,
  system = ICN,
  start,
  end,
  billed,
  paid,
  npi,
  outcome = 'complete',
}: ClaimParts) {
  made += 1;
  const total = (code: string, value: number | undefined) =>
    value === undefined
      ? []
      : [
          {
            category: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code }] },
            amount: { value, currency: 'USD' as const },
          },
        ];
  return {
    resourceType: 'ExplanationOfBenefit',
    id: `claim-${made}`,
    ...(number !== undefined && { identifier: [{ system, value: number }] }),
    status: 'active',
    type: {},
    use: 'claim',
    patient: {},
    ...(start !== undefined && { billablePeriod: { start, end: end ?? start } }),
    created: '2026-01-01',
    insurer: {},
    provider:
      npi === undefined ? {} : { identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: npi } },
    outcome,
    insurance: [],
    total: [...total('submitted', billed), ...total('benefit', paid)],
  } satisfies ExplanationOfBenefit;
}

export const service = { start: '2026-02-03', billed: 120.5, npi: '1760854442' };
export function payerNumber(number: string, parts: ClaimParts = {}): ExplanationOfBenefit {
  return {
    ...claim(parts),
    identifier: [
      { type: { text: 'Payer claim number' }, value: number },
      { type: { text: 'Patient account number' }, value: '12345678' },
    ],
  };
}
