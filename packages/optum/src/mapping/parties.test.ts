import { expect, test } from 'vitest';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import { toCoverageEligibilityResponse } from './coverage-eligibility-response.js';
import { toPatient } from './parties.js';

function read(response: object) {
  return response as unknown as EligibilityResponse;
}

test('has the primary care provider of each row as general practitioner, each once', () => {
  const person = {
    entityType: 'Person',
    entityFirstname: 'JANEONE',
    entityName: 'DOEONE',
    entityIdentification: 'Centers for Medicare and Medicaid Services National Provider Identifier',
    entityIdentificationValue: '1760854442',
  };
  const { resource } = toPatient(
    read({
      benefitsInformation: [
        { code: 'L', benefitsRelatedEntity: person, benefitsRelatedEntities: [person] },
        { code: 'L', benefitsRelatedEntity: { entityType: 'Non-Person Entity', entityName: 'A CLINIC' } },
        { code: 'L', additionalInformation: [{ description: 'NOT REQUIRED' }] },
        { code: '1', benefitsRelatedEntity: { entityName: 'ANOTHER' } },
      ],
    }),
  );
  expect(resource.generalPractitioner).toEqual([
    {
      type: 'Practitioner',
      identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1760854442' },
      display: 'JANEONE DOEONE',
    },
    { type: 'Organization', display: 'A CLINIC' },
  ]);
});

test('includes only known data of a provider, and lists the number without an element', () => {
  const { resource, unmapped } = toCoverageEligibilityResponse(
    read({ provider: { npi: '1760854442', serviceProviderNumber: '7' } }),
  );
  expect(resource.requestor).toEqual({
    identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1760854442' },
  });
  expect(unmapped).toEqual(['provider.serviceProviderNumber']);
});
