/** Variable parts of the claims of an interchange. */
export interface X12ClaimParts {
  /** Patient control number (CLM01). */
  readonly number?: string;
  /** Frequency code (CLM05-3). */
  readonly frequency?: string;
  /** Charge (CLM02). */
  readonly charge?: string;
}

/** Delimiters other than the usual ones. */
export interface X12Cut {
  /** Between elements. */
  readonly element?: string;
  /** Between components. */
  readonly component?: string;
  /** After segments. */
  readonly terminator?: string;
}

/** An 837P with the content of `professionalClaim()`, one claim per entry; data of others follows each claim. */
export function x12Claims(
  claims: readonly X12ClaimParts[],
  controlNumber = '000000001',
  { element = '*', component = ':', terminator = '~' }: X12Cut = {},
): string {
  const segments = [
    'GS*HC*S*R*20240101*1200*1*X*005010X222A1',
    'ST*837*0001*005010X222A1',
    `BHT*0019*00*${controlNumber}*20240101*1200*CH`,
    'NM1*41*2*REGIONAL PPO NETWORK*****46*123456789',
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
    ...claims.flatMap(({ number = '12345', frequency = '1', charge = '28.75' }) => [
      `CLM*${number}*${charge}***11:B:${frequency}*Y*A*Y*Y`,
      'HI*ABK:S93401A',
      'SBR*S*18*******CI',
      'NM1*IL*1*Other*Person****MI*9999999999',
      'NM1*PR*2*Other payer*****PI*OTHER',
      'LX*1',
      'SV1*HC:E0570*28.75*UN*1***1',
      'DTP*472*D8*20050514',
    ]),
    'SE*30*0001',
    'GE*1*1',
    `IEA*1*${controlNumber}`,
  ];
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*240101*1200*^*00501*${controlNumber}*0*T*:`;
  return [isa, ...segments, '']
    .join('~')
    .replaceAll('*', '\u0001')
    .replaceAll(':', '\u0002')
    .replaceAll('~', terminator)
    .replaceAll('\u0001', element)
    .replaceAll('\u0002', component);
}
