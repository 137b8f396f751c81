/** An interchange that holds one transaction of one segment: enough for what only looks at the envelope. */
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
