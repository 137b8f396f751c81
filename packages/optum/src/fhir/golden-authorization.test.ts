import { describe, expect, it } from 'vitest';
import { named, submitted } from '../../testing/fhir-shapes.js';
import { example, hasReference } from '../../testing/reference.js';
import { toAuthorizationResponses } from '../fhir.js';

describe.runIf(hasReference('a 278 mapped by hand'))('a prior authorization of the vendor', () => {
  it('the answer to an inquiry', () => {
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
    expect(only?.resource).toMatchObject({
      identifier: [
        named('Submitter transaction identifier', '1234567890'),
        named('Optum authorization id', 'a14081f3-b463-449e-a9dc-7ee21aef4552'),
      ],
      type: { coding: [{ code: 'professional' }] },
      use: 'preauthorization',
      patient: { identifier: { value: 'U1234567890' } },
      created: '2024-02-20',
      insurer: { identifier: { value: 'CIGNA' }, display: 'MEDSOLUTIONS' },
      requestor: { identifier: { value: '1234567890' }, display: 'WESTCHESTER MEDICAL CENTER' },
      outcome: 'complete',
      disposition: 'APPROVED',
      preAuthRef: 'A12345678',
      preAuthPeriod: { start: '2024-02-20', end: '2024-08-18' },
      adjudication: [review],
      item: [{ itemSequence: 1, adjudication: [review] }],
    });
  });
});
