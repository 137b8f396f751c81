import type { Remittance, RemittanceClaim } from '@payerkit/optum';
import type { StreamedPayment, StreamedRemittanceClaim } from '@payerkit/optum/x12';
import { csvLine } from '../csv.js';
import type { Output } from '../output.js';
import { type Column, printable } from '../table.js';
import {
  adjustmentsText,
  allAdjustments,
  type BalanceProof,
  csvRows,
  csvTitles,
  proofText,
  type RowKind,
} from './remittance-rows.js';

/** Writes text to stdout or to a file. */
export type Write = (text: string) => Promise<void>;

/** Prints the claims and payments of an 835 as they are read. */
export interface RemittancePrinter {
  /** Prints what precedes everything else. */
  start(): Promise<void>;
  /** Prints a claim, or keeps it until there are enough for a table. */
  claim(found: StreamedRemittanceClaim): Promise<void>;
  /** Prints a payment whose claims were printed, with its proof. */
  payment(found: StreamedPayment, proof: BalanceProof): Promise<void>;
}

/** Prints CSV; the proofs are notes. */
export class CsvPrinter implements RemittancePrinter {
  readonly #write: Write;
  readonly #output: Output;
  readonly #kind: RowKind;

  constructor(write: Write, output: Output, kind: RowKind) {
    this.#write = write;
    this.#output = output;
    this.#kind = kind;
  }

  start(): Promise<void> {
    return this.#write(csvLine(csvTitles(this.#kind)));
  }

  async claim({ payment, claim, issues }: StreamedRemittanceClaim): Promise<void> {
    const rows = csvRows(this.#kind, { payment, claim, isBalanced: issues.length === 0 });
    await this.#write(rows.map(csvLine).join(''));
  }

  async payment({ payment }: StreamedPayment, proof: BalanceProof): Promise<void> {
    this.#output.note(`Payment ${payment.paymentNumber ?? ''}: ${proofText(proof)}`);
  }
}

/** Prints a line of JSON per claim, and per payment after its claims. */
export class JsonPrinter implements RemittancePrinter {
  readonly #write: Write;

  constructor(write: Write) {
    this.#write = write;
  }

  async start(): Promise<void> {}

  async claim({ payment, claim, issues }: StreamedRemittanceClaim): Promise<void> {
    const { paymentNumber } = payment;
    const row = { type: 'claim', paymentNumber, isBalanced: issues.length === 0, issues, ...claim };
    await this.#write(`${JSON.stringify(row)}\n`);
  }

  async payment({ payment, issues }: StreamedPayment, proof: BalanceProof): Promise<void> {
    const { issues: imbalances, ...head } = payment;
    await this.#write(
      `${JSON.stringify({ type: 'payment', ...head, proof, issues: [...imbalances, ...issues] })}\n`,
    );
  }
}

type Head = Omit<Remittance, 'claims' | 'providerAdjustments' | 'isBalanced' | 'issues' | 'unmapped'>;

/** Claims of one table: a payment of any size fits into memory. */
const CLAIMS_PER_TABLE = 500;
const COLUMNS: readonly Column<RemittanceClaim>[] = [
  { title: 'control number', value: ({ patientControlNumber }) => patientControlNumber },
  { title: 'payer claim number', value: ({ payerClaimNumber }) => payerClaimNumber },
  { title: 'outcome', value: ({ outcome }) => outcome },
  { title: 'billed', value: ({ billedAmount }) => billedAmount, align: 'right' },
  { title: 'adjusted', value: ({ adjustedAmount }) => adjustedAmount, align: 'right' },
  { title: 'paid', value: ({ paidAmount }) => paidAmount, align: 'right' },
  {
    title: 'patient owes',
    value: ({ patientResponsibilityAmount }) => patientResponsibilityAmount,
    align: 'right',
  },
  { title: 'adjustments', value: (claim) => adjustmentsText(allAdjustments(claim)) },
];

/** Prints a table of the claims of each payment, without names. */
export class TablePrinter implements RemittancePrinter {
  readonly #write: Write;
  readonly #output: Output;
  readonly #onTable: () => void;
  #claims: RemittanceClaim[] = [];
  #isOpen = false;

  /**
   * @param onTable - called before something is printed
   */
  constructor(write: Write, output: Output, onTable: () => void) {
    this.#write = write;
    this.#output = output;
    this.#onTable = onTable;
  }

  async start(): Promise<void> {}

  async claim({ payment, claim }: StreamedRemittanceClaim): Promise<void> {
    this.#claims.push(claim);
    if (this.#claims.length >= CLAIMS_PER_TABLE) await this.#table(payment);
  }

  async payment({ payment, claimCount, issues }: StreamedPayment, proof: BalanceProof): Promise<void> {
    if (this.#claims.length > 0 || claimCount === 0) await this.#table(payment);
    this.#isOpen = false;
    const lines = [
      ...payment.providerAdjustments.map(({ reasonCode, identifier, amount }) =>
        printable(`Provider adjustment ${words(reasonCode, identifier)}: ${amount}`),
      ),
      this.#output.style(payment.isBalanced ? 'green' : 'red', proofText(proof)),
      ...[...payment.issues, ...issues].map(
        ({ path, code, text, followUp }) => `  - ${words(path, code, text, followUp)}`,
      ),
    ];
    await this.#write(`${lines.join('\n')}\n`);
  }

  async #table(payment: Head): Promise<void> {
    this.#onTable();
    if (!this.#isOpen) await this.#write(headText(payment));
    this.#isOpen = true;
    const claims = this.#claims;
    this.#claims = [];
    const table = claims.length === 0 ? 'No claims.' : this.#output.table(COLUMNS, claims);
    await this.#write(`${table}\n`);
  }
}

function headText(payment: Head): string {
  const {
    paymentNumber = 'without number',
    paymentDate,
    paymentMethodCode,
    paidAmount = 'no amount',
  } = payment;
  const { payerName, payerId, payeeName, payeeNpi } = payment;
  const lines = [
    `Payment ${words(paymentNumber, paymentMethodCode, paymentDate)}: ${paidAmount}`,
    `From ${words(payerName, payerId) || 'an unnamed payer'} to ${words(payeeName, payeeNpi) || 'an unnamed payee'}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function words(...values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(' ');
}
