/** An interchange with one transaction of one segment: enough for code that reads only the envelope. */
export function interchange(transaction: string): string {
  const isa = [
    'ISA',
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    'ZZ',
    'SENDER'.padEnd(15),
    'ZZ',
    'RECEIVER'.padEnd(15),
    '240101',
    '1200',
    '^',
    '00501',
    '000000001',
    '0',
    'T',
    ':',
  ].join('*');
  return `${isa}~GS*HS*S*R*20240101*1200*1*X*005010~ST*${transaction}*0001~SE*2*0001~GE*1*1~IEA*1*000000001~`;
}

/** A 278 that requests an authorization. */
export function authorizationX12(payer: string, number = '165932', controlNumber = '000000001'): string {
  return [
    `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${payer.padEnd(15)}*240101*1200*^*00501*${controlNumber}*0*T*:`,
    'GS*HI*S*R*20240101*1200*1*X*005010X217',
    'ST*278*0001*005010X217',
    `BHT*0007*13*${number}*20240101*1200`,
    'HL*1**20*1',
    `NM1*X3*2*ABC PAYER*****PI*${payer}`,
    'HL*2*1*21*1',
    'NM1*1P*2*HAPPY DOCTORS GROUP*****XX*1760854442',
    'HL*3*2*22*1',
    'NM1*IL*1*doeone*johnone****MI*0000000001',
    'DMG*D8*18800102*M',
    'HL*4*3*EV*1',
    'UM*HS*I*56*41:B',
    'DTP*AAH*D8*20250101',
    'HL*5*4*SS*0',
    'SV1*HC:58570**UN*1',
    'SE*15*0001',
    'GE*1*1',
    `IEA*1*${controlNumber}`,
    '',
  ].join('~');
}
