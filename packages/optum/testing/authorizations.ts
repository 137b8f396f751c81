import type { Bundle, Claim, Coverage, FhirResource, Organization, Patient } from 'fhir/r4.js';
import type { PasInquiry, PasSubmission } from '../src/payer-fhir/pas-request.js';

/** A payer's line of business that the sandbox knows. */
export const payerLine = { payerId: '87726', lob: 'ph' } as const;

/** Coverage of no one in particular. */
export const coverage: Coverage = {
  resourceType: 'Coverage',
  id: 'coverage-1',
  status: 'active',
  subscriberId: '0000000000',
  beneficiary: { reference: '#patient-1' },
  payor: [{ reference: '#payer-1' }],
};

function coding(code: string) {
  return { coding: [{ code }] };
}

/** Returns a submission that the sandbox accepts; individual elements of its Claim can be changed. */
export function pasSubmission(elements: Partial<Claim> = {}): PasSubmission {
  const patient: Patient = { resourceType: 'Patient', id: 'patient-1', gender: 'male' };
  const organization = (id: string, name: string): Organization => ({
    resourceType: 'Organization',
    id,
    name,
  });
  const contained: FhirResource[] = [
    patient,
    organization('provider-1', 'Happy Doctors Group'),
    organization('payer-1', 'Extra Healthy Insurance'),
    coverage,
  ];
  const claim: Claim = {
    resourceType: 'Claim',
    id: 'claim-1',
    contained,
    identifier: [{ system: 'http://example.org/claim-ids', value: 'CLAIM000001' }],
    status: 'active',
    type: coding('professional'),
    use: 'preauthorization',
    patient: { reference: '#patient-1' },
    created: '2026-01-05T08:30:00Z',
    insurer: { reference: '#payer-1' },
    provider: { reference: '#provider-1' },
    priority: coding('normal'),
    insurance: [{ sequence: 1, focal: true, coverage: { reference: '#coverage-1' } }],
    item: [
      { sequence: 1, productOrService: coding('G0154') },
      { sequence: 2, productOrService: coding('B4184') },
    ],
    ...elements,
  };
  const bundle: Bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: claim }] };
  return { ...payerLine, bundle };
}

/** An inquiry by reference number. */
export function pasInquiry(referenceNumber: string): PasInquiry {
  const resource = {
    resourceType: 'Claim' as const,
    status: 'active' as const,
    use: 'preauthorization' as const,
    identifier: [{ value: referenceNumber }],
  };
  return { ...payerLine, bundle: { resourceType: 'Bundle', type: 'collection', entry: [{ resource }] } };
}
