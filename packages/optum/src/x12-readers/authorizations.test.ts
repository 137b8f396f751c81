import { expect, test } from 'vitest';
import { USUAL, x12File } from '../../testing/x12-file.js';
import { readX12Authorizations } from './authorizations.js';

const LEVELS = [
  ['payer', 'HL*1**20*1', 'NM1*X3*2*TEST PLAN*****PI*12345'],
  ['requester', 'HL*2*1*21*1', 'NM1*1P*2*TEST CLINIC*****XX*1234567893'],
  ['subscriber', 'HL*3*2*22*1', 'NM1*IL*1*RIVERA*ALEX****MI*W100'],
  ['dependent', 'HL*4*3*23*1', 'NM1*QC*1*RIVERA*SAM'],
  ['event', 'HL*5*4*EV*1', 'HCR*A1*AUTH1', 'NM1*SJ*1*DOC*SAM****XX*1942788757'],
  ['service', 'HL*6*5*SS*0', 'HCR*A1*AUTH2', 'NM1*SJ*2*LAB*****XX*1760854442'],
] as const;

test.each(LEVELS.map(([name]) => name))(
  'data about a party of the level %s is in the result or in unmapped',
  (level) => {
    const details = [
      'PER*IC*DESK77*TE*8005550177',
      'N3*77 MAIN ST',
      'N4*TOWN77*PA*17177',
      'REF*ZZ*NUMBER77',
      'PRV*PE*PXC*207Q77777X',
      'DMG*D8*19770707*F',
    ];
    const segments = LEVELS.flatMap(([name, ...own]) => (name === level ? [...own, ...details] : own));
    const file = x12File(
      [{ code: '278', version: '005010X217', segments: ['BHT*0007*11*REF1', ...segments] }],
      USUAL,
    );
    const said = JSON.stringify(readX12Authorizations(file));
    for (const value of ['DESK77', '8005550177', '77 MAIN ST', 'TOWN77', '17177', 'NUMBER77', '207Q77777X'])
      expect(said).toContain(value);
    expect(said).toMatch(/19770707|1977-07-07/);
  },
);

test('a message is complete, even with the separators of the file in it', () => {
  const segments = LEVELS.flatMap(([name, ...own]) =>
    name === 'event' ? [...own.slice(0, 2), 'MSG*CALL: 1^2', ...own.slice(2)] : [...own],
  );
  const file = x12File(
    [{ code: '278', version: '005010X217', segments: ['BHT*0007*11*REF1', ...segments] }],
    USUAL,
  );
  expect(JSON.stringify(readX12Authorizations(file))).toContain('"CALL: 1^2"');
});
