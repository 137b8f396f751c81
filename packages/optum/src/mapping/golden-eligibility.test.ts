import { describe, expect, test } from 'vitest';
import { unknown } from '../../testing/fhir-shapes.js';
import { goldensOfServices } from '../../testing/golden-271-services.js';
import { goldensOfStates } from '../../testing/golden-271-states.js';
import { example, hasReference } from '../../testing/reference.js';
import { toCoverageEligibilityResponse, toCoverages, toOrganization, toPatient } from '../mapping.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';

// Whole resources, written by hand from the raw captured 271s and the rules of docs/mappings.md, element by element: what is
// not named here is not in the resource, and what is lost is named. Labels of codes are payerkit's own. The people are the vendor's canned ones.

describe.runIf(hasReference('ten 271s mapped by hand'))('a captured 271, mapped by hand', () => {
  test.each([...goldensOfStates, ...goldensOfServices])('$name', (golden) => {
    const { name, trace, coverages } = golden;
    const answer = example<EligibilityResponse>(
      `medical-network-eligibility-v3/eligibility.response.200.sandbox-${name}.json`,
    );
    const source = `urn:optum:medicalnetwork:eligibility${trace === undefined ? '' : `#${trace}`}`;
    const head = (resourceType: string) => ({ resourceType, meta: { source } });

    expect(toPatient(answer)).toEqual({
      resource: { ...head('Patient'), ...golden.patient },
      unmapped: golden.patientLoses ?? [],
    });
    expect(toOrganization(answer)).toEqual({
      resource: { ...head('Organization'), ...golden.payer },
      unmapped: golden.payerLoses ?? [],
    });
    expect(toCoverages(answer)).toEqual(
      coverages.map((coverage, index) => ({
        resource: { ...head('Coverage'), ...coverage },
        unmapped: index === 0 ? (golden.coverageLoses ?? []) : [],
      })),
    );

    const { morePlans = [] } = golden;
    const id = (index: number) => (index === 0 ? 'coverage' : `coverage-${index + 1}`);
    const contained = coverages
      .slice(0, 1 + morePlans.length)
      .map((coverage, index) => ({ resourceType: 'Coverage', id: id(index), ...coverage }));
    const control = { system: 'urn:optum:control-number', value: '000000001' };
    const insurance = {
      coverage: { reference: '#coverage' },
      ...(golden.inforce === undefined ? {} : { inforce: golden.inforce }),
      ...(golden.period === undefined ? {} : { benefitPeriod: golden.period }),
      ...(golden.items === undefined ? {} : { item: golden.items }),
    };
    expect(toCoverageEligibilityResponse(answer)).toEqual({
      resource: {
        ...head('CoverageEligibilityResponse'),
        identifier: [
          ...(trace === undefined ? [] : [{ system: 'urn:optum:trace-id', value: trace }]),
          control,
        ],
        status: 'active',
        purpose: ['benefits'],
        _created: unknown,
        request: { type: 'CoverageEligibilityRequest', identifier: control },
        ...golden.response,
        ...(contained.length === 0
          ? {}
          : {
              contained,
              insurance: [
                insurance,
                ...morePlans.map(({ period, inforce, items }, index) => ({
                  coverage: { reference: `#${id(index + 1)}` },
                  inforce,
                  benefitPeriod: period,
                  item: items,
                })),
              ],
            }),
      },
      unmapped: golden.responseLoses ?? [],
    });
  });
});
