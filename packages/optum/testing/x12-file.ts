/** Characters at which a file is split. */
export interface FileDelimiters {
  readonly element: string;
  readonly component: string;
  readonly repetition: string;
  readonly segment: string;
}

export const USUAL: FileDelimiters = { element: '*', component: ':', repetition: '^', segment: '~' };
export const OTHERS: readonly FileDelimiters[] = [
  USUAL,
  { element: '|', component: '>', repetition: '^', segment: '\n' },
  { element: '~', component: '^', repetition: '|', segment: '_' },
  { element: '*', component: '<', repetition: '!', segment: '\r\n' },
];

/** Segments of a 278 from its start to the subscriber, above the event. */
export const ABOVE_EVENT: readonly string[] = [
  'BHT*0007*11*REF1*20240301*1200*18',
  'HL*1**20*1',
  'NM1*X3*2*TEST PLAN*****PI*12345',
  'HL*2*1*21*1',
  'NM1*1P*2*TEST CLINIC*****XX*1234567893',
  'HL*3*2*22*1',
  'NM1*IL*1*RIVERA*ALEX****MI*W100',
];

/** One transaction of a file: ST01, ST03, and its segments, written with the usual delimiters. */
export interface FileTransaction {
  readonly code: string;
  readonly version: string;
  readonly segments: readonly string[];
}

/** An interchange with a group for each transaction and correct counts, in any delimiters. */
export function x12File(
  transactions: readonly FileTransaction[],
  delimiters: FileDelimiters = USUAL,
  controlNumber = '000000001',
): string {
  const { element, component, repetition, segment } = delimiters;
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*240101*1200*^*00501*${controlNumber}*0*T*:`;
  const groups = transactions.flatMap(({ code, version, segments }, index) => [
    `GS*XX*S*R*20240101*1200*${index + 1}*X*${version}`,
    `ST*${code}*${String(index + 1).padStart(4, '0')}*${version}`,
    ...segments,
    `SE*${segments.length + 2}*${String(index + 1).padStart(4, '0')}`,
    `GE*1*${index + 1}`,
  ]);
  const all = [isa, ...groups, `IEA*${transactions.length}*${controlNumber}`];
  const written: Readonly<Record<string, string>> = { '*': element, ':': component, '^': repetition };
  return all
    .map((one) => one.replaceAll(/[*:^]/g, (character) => written[character] ?? character) + segment)
    .join('');
}

/** Returns every string and number below a value, in lists and objects. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
