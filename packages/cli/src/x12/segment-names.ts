/** Short labels of common segments, in payerkit's words. */
const NAMES: Readonly<Record<string, string>> = {
  AAA: 'rejection',
  AMT: 'amount',
  BHT: 'beginning',
  BPR: 'payment',
  CAS: 'adjustment',
  CL1: 'institutional claim codes',
  CLM: 'claim',
  CLP: 'claim payment',
  CN1: 'contract',
  DMG: 'demographics',
  DTM: 'date',
  DTP: 'date',
  EB: 'benefit',
  EQ: 'inquiry',
  HCR: 'review',
  HI: 'health care codes',
  HL: 'level',
  HSD: 'delivery',
  III: 'additional information',
  INS: 'relationship',
  LQ: 'industry code',
  LX: 'line number',
  MIA: 'inpatient adjudication',
  MOA: 'outpatient adjudication',
  MSG: 'message',
  N1: 'party',
  N3: 'address',
  N4: 'city, state, postal code',
  NM1: 'name',
  NTE: 'note',
  OI: 'other insurance',
  PER: 'contact',
  PLB: 'provider adjustment',
  PRV: 'provider',
  PWK: 'attachment',
  QTY: 'quantity',
  REF: 'reference',
  SBR: 'subscriber',
  STC: 'status',
  SV1: 'professional service',
  SV2: 'institutional service',
  SVC: 'service',
  SVD: 'adjudication of a line',
  TRN: 'trace number',
  UM: 'review request',
};

const TRANSACTIONS: Readonly<Record<string, string>> = {
  '270': 'eligibility inquiry',
  '271': 'eligibility response',
  '275': 'attachment',
  '276': 'claim status inquiry',
  '277': 'claim status',
  '278': 'prior authorization',
  '834': 'enrollment',
  '835': 'remittance',
  '837': 'claims',
  '997': 'functional acknowledgement',
  '999': 'functional acknowledgement',
};

/** Returns the label of a segment, if there is one. */
export function segmentName(id: string): string | undefined {
  return Object.hasOwn(NAMES, id) ? NAMES[id] : undefined;
}

/** Returns the label of a transaction, if there is one. */
export function transactionName(code: string): string | undefined {
  return Object.hasOwn(TRANSACTIONS, code) ? TRANSACTIONS[code] : undefined;
}
