import { expect, test } from 'vitest';
import { interchange } from '../../../testing/x12.js';
import { benefitKind } from '../../codes/benefits.js';
import { requireTaken } from '../../dental/dental-claim-receipt.js';
import { readEraEnrollment } from '../../enrollment/era-enrollment.js';
import { readEligibility } from '../../medical-network/eligibility/result.js';
import { pharmacyTransactionState } from '../../pharmacy/ncpdp.js';
import { decisionOf } from '../../revenue-cycle/authorization-result.js';
import { readX12Acknowledgements } from '../../x12-readers/acknowledgements.js';
import { readX12Authorizations } from '../../x12-readers/authorizations.js';
import { readX12Eligibility } from '../../x12-readers/eligibility.js';
import { lookUp } from './look-up.js';

const INHERITED = 'constructor';

test("finds the table's own entries, and no property inherited from Object", () => {
  expect(lookUp({ A: 1 }, 'A')).toBe(1);
  for (const code of ['B', '__proto__', INHERITED, undefined]) expect(lookUp({ A: 1 }, code)).toBeUndefined();
  expect(benefitKind(INHERITED)).toBe('other');
});

test('a code of a response that is the name of an inherited property is an unknown code', () => {
  expect(decisionOf(INHERITED)).toBe('unknown');
  expect(pharmacyTransactionState(INHERITED)).toBe('unknown');
  expect(readEraEnrollment({ status: INHERITED }).status).toBe('unknown');
  const [benefit] = readEligibility({ benefitsInformation: [{ authOrCertIndicator: INHERITED }] }).benefits;
  expect(benefit?.authorizationRequired).toBeUndefined();
  const receipt = { statusCode: INHERITED, issues: [], response: {} };
  expect(() => requireTaken(receipt as never, 'POST /', { context: {} } as never)).toThrow(
    expect.objectContaining({ kind: expect.any(String) }),
  );
});

test('a qualifier of X12 that is the name of an inherited property leaves its value unmapped', () => {
  const inside = (transaction: string, ...segments: string[]) =>
    interchange(transaction).replace('SE*2', `${segments.join('~')}~SE*${segments.length + 2}`);
  const dated = [`DTP*${INHERITED}*D8*20260101`, `REF*${INHERITED}*5`];
  const person = ['HL*1**22*0', 'NM1*IL*1*DOE', ...dated, 'EB*1', ...dated];
  const readings = [
    readX12Eligibility(inside('271', ...person)),
    readX12Authorizations(inside('278', 'HL*1**20*1', 'HL*2*1*EV*0', 'UM*HS*I', ...dated)),
    readX12Acknowledgements(inside('277', 'HL*1**21*1', `NM1*${INHERITED}*2*X`, 'STC*A1:20*20260101')),
  ];
  for (const { unmapped } of readings) expect(unmapped.map(({ value }) => value)).toContain(INHERITED);
});
