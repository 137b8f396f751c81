import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { type ClaimSummary, toClaimSummary } from '../src/claim-summary.js';
import { claimAdjudications } from '../src/fhir/claim-adjudications.js';
import { claimAmounts } from '../src/fhir/claim-amounts.js';
import { claimDiagnoses, claimProcedures } from '../src/fhir/claim-codes.js';
import { claimDates } from '../src/fhir/claim-dates.js';
import { claimDrug } from '../src/fhir/claim-drug.js';
import { claimKind } from '../src/fhir/claim-kind.js';
import { claimLines } from '../src/fhir/claim-lines.js';
import { claimFacility, claimProvider } from '../src/fhir/claim-parties.js';
import { hasReference, referenceResource } from './reference.js';

/** Expected summary, read from the raw JSON by hand. `null` means that the body contains no such value. */
export interface ExpectedClaim {
  readonly kind: string;
  readonly claim: Readonly<Record<string, unknown>>;
  readonly line: Readonly<Record<string, unknown>>;
  readonly diagnosis?: readonly [code: string, type: string];
  readonly denials?: readonly string[];
  readonly drug?: Readonly<Record<string, unknown>>;
}

/** A test's name, the body's file, the ID in it and what is expected. */
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

    // What the summary says has been read off the raw JSON; each accessor says its part of it.
    test.each(cases)('%s, by accessors', (_name, file, id) => {
      const eob = referenceResource<ExplanationOfBenefit>(file, id);
      const summary = toClaimSummary(eob);
      const { period, created, paid } = claimDates(eob);
      expect(summary).toMatchObject({
        kind: claimKind(eob),
        period,
        created,
        paymentDate: paid,
        provider: claimProvider(eob),
        facility: claimFacility(eob),
        diagnoses: claimDiagnoses(eob),
        procedures: claimProcedures(eob),
        lines: claimLines(eob),
        drug: claimDrug(eob),
        ...claimAmounts(eob),
      });
      const written = [
        ...JSON.stringify(eob.item?.map(({ adjudication }) => adjudication)).matchAll(/"amount":/g),
      ];
      const ofLines = claimAdjudications(eob).filter(({ line, amount }) => line !== undefined && amount);
      expect(ofLines).toHaveLength(written.length);
      expect(claimAdjudications(eob).every(({ categories }) => categories.length > 0)).toBe(true);
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
