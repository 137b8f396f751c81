import { describe, expect, test } from 'vitest';
import { bundleOf, mayBeHeld, readPasResult } from './pas-result.js';

const response = {
  resourceType: 'ClaimResponse',
  outcome: 'queued',
  identifier: [{ value: 'REF-88' }],
};
const bundle = { resourceType: 'Bundle', entry: [{ resource: response }] };
function parameters(...resources: object[]) {
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'note', valueString: 'x' },
      ...resources.map((resource) => ({ name: 'return', resource })),
    ],
  };
}

describe('a ClaimResponse', () => {
  test.each([
    ['in a Bundle', bundle],
    ['by itself', response],
    ['in Parameters', parameters(response)],
    [
      'in Parameters, after an OperationOutcome',
      parameters({ resourceType: 'OperationOutcome', issue: [] }, response),
    ],
    ['in a Bundle in Parameters', parameters(bundle)],
  ])('is read %s', (_name, body) => {
    expect(readPasResult(bundleOf(body) ?? {})).toMatchObject({ referenceNumber: 'REF-88', isPended: true });
  });

  test.each([undefined, null, 'text', [], {}, { resourceType: 'Claim' }])('is not in %j', (body) => {
    expect(bundleOf(body)).toBeUndefined();
  });

  test('in an empty entry of Parameters is none', () => {
    expect(readPasResult(bundleOf(parameters()) ?? {})).toBeUndefined();
  });

  test.each([
    ['80', undefined, true],
    ['72', 'Y', true],
    ['72', 'C', false],
    ['42', undefined, false],
  ])('with the error %s and the follow-up %s may be held: %s', (code, action, isHeld) => {
    const url = 'https://example.org/extension-errorFollowupAction';
    const valueCodeableConcept = { coding: [{ code: action }] };
    const extension = action === undefined ? [] : [{ url, valueCodeableConcept }];
    const error = [{ code: { coding: [{ code }] }, extension }];
    const result = readPasResult(bundleOf({ ...response, outcome: 'error', error }) ?? {});
    expect(result && mayBeHeld(result)).toBe(isHeld);
  });
});
