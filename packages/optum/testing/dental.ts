/** Variable parts of a dental claim in X12. */
interface DentalClaimChanges {
  readonly patientControlNumber?: string;
  readonly frequencyCode?: string;
  readonly guide?: string;
  /** Segments of the claim and after it, in place of two procedures. */
  readonly claim?: readonly string[];
}

/** A dental claim in X12 with two procedures, of 50.50 and 100 dollars. */
export function dentalClaim(changes: DentalClaimChanges = {}): string {
  const { patientControlNumber = 'D0001', frequencyCode = '1', guide = '005010X224A2' } = changes;
  const claim = changes.claim ?? [
    `CLM*${patientControlNumber}*150.5***11:B:${frequencyCode}*Y*A*Y*Y`,
    'LX*1',
    'SV3*AD:D0120*50.5****1',
    'DTP*472*D8*20200601',
    'LX*2',
    'SV3*AD:D0274*100****1',
  ];
  return [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000009*0*T*:',
    `GS*HC*S*R*20200901*1200*1*X*${guide}`,
    `ST*837*0001*${guide}`,
    'BHT*0019*00*D001*20200901*1200*CH',
    'HL*1**20*1',
    'NM1*85*2*HAPPY DENTISTS GROUP*****XX*1760854442',
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    'NM1*IL*1*DOEONE*JOHNONE****MI*0000000001',
    'NM1*PR*2*EXTRA HEALTHY INSURANCE*****PI*88848',
    ...claim,
    `SE*${9 + claim.length}*0001`,
    'GE*1*1',
    'IEA*1*000000009',
    '',
  ].join('~');
}

/** An interchange around segments. */
export function x12Answer(code: string, segments: readonly string[]): string {
  return [
    'ISA*00*          *00*          *ZZ*SANDBOX        *ZZ*RECEIVER       *200901*1200*^*00501*000000001*0*T*:',
    'GS*HN*S*R*20200901*1200*1*X*005010X214',
    `ST*${code}*0001*005010X214`,
    ...segments,
    `SE*${segments.length + 2}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~');
}
