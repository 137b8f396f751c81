import { line, professionalClaim } from '../../optum/testing/claims.js';

/** Returns a professional claim of one service line that the sandbox accepts. */
export function claim(patientControlNumber = '12345', information: object = {}): object {
  return professionalClaim({ patientControlNumber, serviceLines: [line('28.75')], ...information });
}

/** Returns claims, one per line. */
export function claimLines(...numbers: readonly string[]): string {
  return numbers.map((number) => JSON.stringify(claim(number))).join('\n');
}

/** Returns an interchange with one 835: a payment of 80.00 for one claim, in whose payment an amount can be changed. */
export function remittance(paid = '80'): string {
  const segments = [
    `ISA*00*${' '.repeat(10)}*01*SECRETPASS*ZZ*${'PAYER'.padEnd(15)}*ZZ*${'CLINIC'.padEnd(15)}*260105*0800*^*00501*000000042*0*T*:`,
    'GS*HP*PAYER*CLINIC*20260105*0800*3*X*005010X221A1',
    'ST*835*0001',
    `BPR*I*${paid}*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260105`,
    'TRN*1*EFT77*1512345678',
    'N1*PR*TEST PLAN*XV*H1234',
    'N1*PE*TEST CLINIC*XX*1234567893',
    'LX*1',
    'CLP*PCN1*1*100*80*10*12*PAYER1',
    'CAS*CO*45*10',
    'CAS*PR*1*10',
    'NM1*QC*1*RIVERA*ALEX****MI*M1',
    'SE*11*0001',
    'GE*1*3',
    'IEA*1*000000042',
    '',
  ];
  return segments.join('~');
}

/** Returns an interchange with an 837 of one claim for each number. */
export function claimsX12(
  numbers: readonly string[],
  controlNumber = '000000001',
  version = '005010X222A1',
): string {
  const claims = numbers.flatMap((number) => [
    `CLM*${number}*28.75***11:B:1*Y*A*Y*Y`,
    'HI*ABK:S93401A',
    'LX*1',
    'SV1*HC:E0570*28.75*UN*1***1',
    'DTP*472*D8*20050514',
  ]);
  const segments = [
    `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*240101*1200*^*00501*${controlNumber}*0*T*:`,
    `GS*HC*S*R*20240101*1200*1*X*${version}`,
    `ST*837*0001*${version}`,
    `BHT*0019*00*${controlNumber}*20240101*1200*CH`,
    'NM1*41*2*REGIONAL PPO NETWORK*****46*123456789',
    'PER*IC*SUBMITTER CONTACT INFO*TE*123456789',
    'NM1*40*2*EXTRA HEALTHY INSURANCE*****46*12345',
    'HL*1**20*1',
    'NM1*85*2*HAPPY DOCTORS GROUP*****XX*1760854442',
    'N3*000 ADDRESS1',
    'N4*CITY2*TN*372030000',
    'REF*EI*123456789',
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    'NM1*IL*1*doeone*johnone****MI*0000000001',
    'DMG*D8*18800102*M',
    'NM1*PR*2*EXTRA HEALTHY INSURANCE*****PI*9496',
    ...claims,
    `SE*${16 + claims.length}*0001`,
    'GE*1*1',
    `IEA*1*${controlNumber}`,
    '',
  ];
  return segments.join('~');
}
