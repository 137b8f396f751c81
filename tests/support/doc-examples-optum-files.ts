import { CLAIM, HEAD, REVERSAL } from '../../packages/optum/testing/remittance-x12.js';
import { x12Claims } from '../../packages/optum/testing/x12-claim.js';
import { ABOVE_EVENT, x12File } from '../../packages/optum/testing/x12-file.js';

function file(code: string, version: string, segments: readonly string[]): () => string {
  return () => x12File([{ code, version, segments }]);
}

const REMITTANCE = file('835', '005010X221A1', [...HEAD, 'LX*1', ...CLAIM, ...REVERSAL]);
const ACKNOWLEDGEMENT = file('277', '005010X214', [
  'BHT*0085*08*277X1*20240301*1200*TH',
  'HL*1**20*1',
  'NM1*PR*2*TEST PLAN*****PI*12345',
  'HL*2*1*21*1',
  'NM1*41*2*TEST CLINIC*****46*TIN1',
  'TRN*2*BATCH1',
  'STC*A1:19:PR*20240301*WQ*500',
  'HL*3*2*19*1',
  'NM1*85*1*DOC*SAM****XX*1942788757',
  'HL*4*3*PT*0',
  'NM1*QC*1*RIVERA*ALEX****MI*W100',
  'TRN*2*PCN1',
  'STC*A3:21:85*20240302*U*200********BILLING NPI IS NOT ON FILE',
]);
const FUNCTIONAL_ACKNOWLEDGEMENT = file('999', '005010X231A1', [
  'AK1*HC*17*005010X222A1',
  'AK2*837*0001*005010X222A1',
  'IK3*NM1*8*2010*8',
  'IK4*9:1:1*67*7*BAD ID',
  'IK5*R*5',
  'AK9*R*1*1*0',
]);

/** Contents of the files that examples read, by name. */
export const OPTUM_FILES: Readonly<Record<string, () => string>> = {
  'X3000000.AA': ACKNOWLEDGEMENT,
  'batch.271': file('271', '005010X279A1', [
    'BHT*0022*11*REF1*20240301*1200',
    'HL*1**20*1',
    'NM1*PR*2*TEST PLAN*****PI*12345',
    'HL*2*1*21*1',
    'NM1*1P*2*TEST CLINIC*****XX*1234567893',
    'HL*3*2*22*0',
    'NM1*IL*1*RIVERA*ALEX****MI*W100',
    'DTP*346*D8*20240101',
    'EB*1**30**GOLD PLAN',
  ]),
  'batch.835': REMITTANCE,
  'batch.999': FUNCTIONAL_ACKNOWLEDGEMENT,
  'batch.ta1': () => FUNCTIONAL_ACKNOWLEDGEMENT().replace('~GS', '~TA1*000000017*240301*1230*R*018~GS'),
  'claims.837': () => x12Claims([{}]),
  'large.277': ACKNOWLEDGEMENT,
  'large.835': REMITTANCE,
  'payments.835': REMITTANCE,
  'response.278': file('278', '005010X217', [
    ...ABOVE_EVENT,
    'HL*4*3*EV*0',
    'UM*HS*I*56*41:B',
    'HCR*A1*AUTH1',
  ]),
  'status.277': file('277', '005010X212', [
    'BHT*0010*08*REF1*20240301*1200*DG',
    'HL*1**20*1',
    'NM1*PR*2*TEST PLAN*****PI*12345',
    'HL*2*1*21*1',
    'NM1*41*2*TEST CLINIC*****46*TIN1',
    'HL*3*2*19*1',
    'NM1*1P*2*TEST CLINIC*****XX*1234567893',
    'HL*4*3*22*0',
    'NM1*IL*1*RIVERA*ALEX****MI*W100',
    'TRN*2*PCN1',
    'STC*F1:65*20240302**200*160',
  ]),
};
