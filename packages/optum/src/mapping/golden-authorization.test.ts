import { describe, expect, test } from 'vitest';
import { coded, named, npi, organization, patient, payerId, submitted } from '../../testing/fhir-shapes.js';
import { example, hasReference } from '../../testing/reference.js';
import { toAuthorizationResponses } from '../mapping.js';

describe.runIf(hasReference('a 278 mapped by hand'))('a prior authorization of the vendor', () => {
  test('the response to an inquiry', () => {
    const [only] = toAuthorizationResponses(
      example('prior-authorization-v1/post-inquiry.response.200.dependent.json'),
    );
    const review = {
      extension: [
        {
          url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction',
          extension: [
            {
              url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewActionCode',
              valueCodeableConcept: {
                coding: [{ system: 'https://codesystem.x12.org/005010/306', code: 'A1' }],
              },
            },
            { url: 'number', valueString: 'A12345678' },
          ],
        },
      ],
      category: submitted,
    };
    expect(only).toEqual({
      resource: {
        resourceType: 'ClaimResponse',
        meta: {
          source: 'urn:optum:medicalnetwork:priorauthorization#a14081f3-b463-449e-a9dc-7ee21aef4552',
        },
        identifier: [
          named('Submitter transaction identifier', '1234567890'),
          named('Optum authorization id', 'a14081f3-b463-449e-a9dc-7ee21aef4552'),
        ],
        status: 'active',
        type: coded('http://terminology.hl7.org/CodeSystem/claim-type', 'professional'),
        use: 'preauthorization',
        // The dependent, by the subscriber's number.
        patient: patient('U1234567890', 'JANE SMITH'),
        created: '2024-02-20',
        insurer: organization(payerId('CIGNA'), 'MEDSOLUTIONS'),
        requestor: organization(npi('1234567890'), 'WESTCHESTER MEDICAL CENTER'),
        request: { type: 'Claim', identifier: named('Submitter transaction identifier', '1234567890') },
        outcome: 'complete',
        disposition: 'APPROVED',
        preAuthRef: 'A12345678',
        preAuthPeriod: { start: '2024-02-20', end: '2024-08-18' },
        adjudication: [review],
        item: [{ itemSequence: 1, adjudication: [review] }],
      },
      unmapped: [
        'umClearingHouseId',
        'contactUrl',
        'requester.requesterIdentification',
        'subscriber.lastName',
        'subscriber.firstName',
        'subscriber.dateOfBirth',
        'subscriber.address1',
        'subscriber.city',
        'subscriber.state',
        'subscriber.postalCode',
        'subscriber.supplementalIdentification',
        'dependent.dateOfBirth',
        'dependent.address1',
        'dependent.city',
        'dependent.state',
        'dependent.postalCode',
        'dependent.supplementalIdentification',
        'patientEventDetail.previousReviewAuthorizationNumber',
        'patientEventDetail.previousAdministrativeReferenceNumber',
        'patientEventDetail.healthCareServicesReviewRequestDateBegin',
        'patientEventDetail.diagnosisTypeCode',
        'patientEventDetail.diagnosisCode',
        'patientEventDetail.patientEventProviderName',
        'patientEventDetail.serviceLevel[0].professionalService',
        'patientEventDetail.serviceLevel[0].freeFormMessageText',
      ],
    });
  });
});
