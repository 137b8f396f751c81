import type { Remittance, RemittanceClaim, RemittanceLine } from '@payerkit/optum';
import type { StreamedPayment } from '@payerkit/optum/x12';
import type { CsvValue } from '../csv.js';

/** Forms in which `remittance read` prints an 835. */
export type RowKind = 'claims' | 'lines';

type Head = Pick<
  Remittance,
  'paymentKey' | 'paymentNumber' | 'paymentDate' | 'paymentMethodCode' | 'payerId' | 'payerName' | 'payeeNpi'
>;

interface CsvColumn {
  readonly name: string;
  readonly value: (row: CsvRow) => CsvValue;
}

/** Contents of a row of CSV. */
export interface CsvRow {
  /** The payment, as far as it is known before its end. */
  readonly payment: Head;
  /** The claim. */
  readonly claim: RemittanceClaim;
  /** True when the claim and its lines add up. */
  readonly isBalanced: boolean;
  /** The line; only with one row per line. */
  readonly line?: RemittanceLine | undefined;
}

const CLAIM_COLUMNS: readonly CsvColumn[] = [
  { name: 'paymentNumber', value: ({ payment }) => payment.paymentNumber },
  { name: 'paymentDate', value: ({ payment }) => payment.paymentDate },
  { name: 'paymentMethod', value: ({ payment }) => payment.paymentMethodCode },
  { name: 'payerId', value: ({ payment }) => payment.payerId },
  { name: 'payerName', value: ({ payment }) => payment.payerName },
  { name: 'payeeNpi', value: ({ payment }) => payment.payeeNpi },
  { name: 'patientControlNumber', value: ({ claim }) => claim.patientControlNumber },
  { name: 'payerClaimNumber', value: ({ claim }) => claim.payerClaimNumber },
  { name: 'patientLastName', value: ({ claim }) => claim.patient?.lastName },
  { name: 'patientFirstName', value: ({ claim }) => claim.patient?.firstName },
  { name: 'memberId', value: ({ claim }) => claim.patient?.memberId },
  { name: 'outcome', value: ({ claim }) => claim.outcome },
  { name: 'statusCode', value: ({ claim }) => claim.statusCode },
  { name: 'billed', value: ({ claim }) => claim.billedAmount },
  { name: 'adjusted', value: ({ claim }) => claim.adjustedAmount },
  { name: 'paid', value: ({ claim }) => claim.paidAmount },
  { name: 'patientOwes', value: ({ claim }) => claim.patientResponsibilityAmount },
  { name: 'adjustments', value: ({ claim }) => adjustmentsText(claim.adjustments) },
  { name: 'remarkCodes', value: ({ claim }) => claim.remarkCodes.join(' ') },
  { name: 'claimBalances', value: ({ isBalanced }) => isBalanced },
  { name: 'claimPaymentKey', value: ({ claim }) => claim.paymentKey },
];

const LINE_COLUMNS: readonly CsvColumn[] = [
  { name: 'lineItemControlNumber', value: ({ line }) => line?.lineItemControlNumber },
  { name: 'procedure', value: ({ line }) => line?.procedureCode },
  { name: 'modifiers', value: ({ line }) => line?.modifiers.join(' ') },
  { name: 'revenueCode', value: ({ line }) => line?.revenueCode },
  { name: 'serviceDate', value: ({ line }) => line?.serviceDate },
  { name: 'lineBilled', value: ({ line }) => line?.billedAmount },
  { name: 'lineAllowed', value: ({ line }) => line?.allowedAmount },
  { name: 'linePaid', value: ({ line }) => line?.paidAmount },
  {
    name: 'lineAdjustments',
    value: ({ line }) => (line === undefined ? undefined : adjustmentsText(line.adjustments)),
  },
  { name: 'lineRemarkCodes', value: ({ line }) => line?.remarkCodes.join(' ') },
];

/**
 * Returns the titles of the CSV.
 *
 * @param kind - one row per claim or per line
 */
export function csvTitles(kind: RowKind): string[] {
  return columnsOf(kind).map(({ name }) => name);
}

/**
 * Returns the rows of a claim: one, or one per line; a claim without lines has one in either case.
 *
 * @param kind - one row per claim or per line
 */
export function csvRows(kind: RowKind, row: Omit<CsvRow, 'line'>): CsvValue[][] {
  const { lines } = row.claim;
  const rows: CsvRow[] =
    kind === 'claims' || lines.length === 0 ? [row] : lines.map((line) => ({ ...row, line }));
  return rows.map((one) => columnsOf(kind).map(({ value }) => value(one)));
}

function columnsOf(kind: RowKind): readonly CsvColumn[] {
  return kind === 'claims' ? CLAIM_COLUMNS : [...CLAIM_COLUMNS, ...LINE_COLUMNS];
}

/** Such as `CO-45 20.00, PR-1 30.00`. */
export function adjustmentsText(adjustments: RemittanceClaim['adjustments']): string {
  return adjustments
    .map(({ groupCode = '?', reasonCode, amount }) => `${groupCode}-${reasonCode} ${amount}`)
    .join(', ');
}

/** Returns the adjustments of a claim and of its lines. */
export function allAdjustments({ adjustments, lines }: RemittanceClaim): RemittanceClaim['adjustments'] {
  return [...adjustments, ...lines.flatMap((line) => line.adjustments)];
}

/** The proof that a payment adds up: its claims less the adjustments of the whole are the payment. */
export interface BalanceProof {
  /** Dollars paid by all claims. */
  readonly claimsPaid: string;
  /** Dollars of the adjustments to the whole payment (PLB); a positive amount reduces it. */
  readonly providerAdjustments: string;
  /** Dollars of the payment; undefined when the file states none. */
  readonly payment: string | undefined;
  /** Number of claims. */
  readonly claims: number;
  /** True when every line, every claim and the total add up. */
  readonly isBalanced: boolean;
}

/** Adds up a payment claim by claim, in cents. */
export class BalanceSheet {
  #cents = 0n;

  /** Adds the payment of a claim. */
  add({ paidAmount }: RemittanceClaim): void {
    this.#cents += centsOf(paidAmount);
  }

  /** Returns the proof of a payment whose claims have all been added, and begins the next one. */
  close({ payment, claimCount }: Pick<StreamedPayment, 'payment' | 'claimCount'>): BalanceProof {
    const adjusted = payment.providerAdjustments.reduce((sum, { amount }) => sum + centsOf(amount), 0n);
    const proof = {
      claimsPaid: dollarsOf(this.#cents),
      providerAdjustments: dollarsOf(adjusted),
      payment: payment.paidAmount,
      claims: claimCount,
      isBalanced: payment.isBalanced,
    };
    this.#cents = 0n;
    return proof;
  }
}

/** Returns a proof in one sentence. */
export function proofText({
  claims,
  claimsPaid,
  providerAdjustments,
  payment,
  isBalanced,
}: BalanceProof): string {
  const what = `${claims} claim${claims === 1 ? '' : 's'} paid ${claimsPaid} - provider adjustments ${providerAdjustments}`;
  return `${isBalanced ? 'Balanced' : 'NOT BALANCED'}: ${what}, payment ${payment ?? 'not stated'}.`;
}

function centsOf(amount: string | undefined): bigint {
  const parts = /^(-?)(\d+)\.(\d\d)$/.exec(amount ?? '0.00');
  if (parts === null) return 0n;
  const cents = BigInt(`${parts[2]}${parts[3]}`);
  return parts[1] === '-' ? -cents : cents;
}

function dollarsOf(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
