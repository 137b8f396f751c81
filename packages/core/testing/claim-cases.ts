import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { type ClaimSummary, toClaimSummary } from '../src/claim-summary.js';
import { hasReference, referenceResource } from './reference.js';

/** What a summary must say, read off the raw JSON by hand. `null` says that the body holds no such thing. */
export interface ExpectedClaim {
  readonly kind: string;
  readonly claim: Readonly<Record<string, unknown>>;
  readonly line: Readonly<Record<string, unknown>>;
  readonly diagnosis?: readonly [code: string, type: string];
  readonly denials?: readonly string[];
  readonly drug?: Readonly<Record<string, unknown>>;
}

/** A test's name, the body's file, the id in it and what is expected. */
export type ClaimCase = readonly [name: string, file: string, id: string, expected: ExpectedClaim];

/** Declares a test for each case; all are skipped where the bodies are not there. */
export function testClaims(cases: readonly ClaimCase[]): void {
  describe.skipIf(!hasReference())('summaries of the documented bodies', () => {
    test.each(cases)('%s', (_name, file, id, { kind, claim, line, diagnosis, denials, drug }) => {
      const summary = toClaimSummary(referenceResource<ExplanationOfBenefit>(file, id));
      expect(summary.kind).toBe(kind);
      expect(pick(flatClaim(summary), claim)).toEqual(claim);
      expect(pick(flatLine(summary), line)).toEqual(line);
      if (diagnosis) expect([summary.diagnoses[0]?.code, summary.diagnoses[0]?.type]).toEqual(diagnosis);
      if (denials)
        expect(summary.denialReasons.map(({ group = '', code }) => `${group} ${code}`)).toEqual(denials);
      if (drug) expect(summary.drug).toMatchObject(drug);
      else expect(summary.drug).toBeUndefined();
    });
  });
}

function flatClaim(summary: ClaimSummary): Record<string, unknown> {
  return {
    ...flat(summary),
    ...summary.period,
    provider: summary.provider?.name,
    npi: summary.provider?.npi,
    facilityType: summary.facility?.type,
    procedure: summary.procedures[0]?.code,
  };
}

function flatLine({ lines: [line] }: ClaimSummary): Record<string, unknown> {
  return { ...flat(line ?? {}), ...line?.period, service: line?.service?.code, revenue: line?.revenue?.code };
}

function flat(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, part?.currency === 'USD' ? part.amount : part]),
  );
}

function pick(from: Record<string, unknown>, keys: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, from[key] ?? null]));
}
