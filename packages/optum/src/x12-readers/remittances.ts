import type { Issue } from '@payerkit/core';
import {
  type RemittanceHead,
  readPaymentHead,
  readProviderAdjustments,
  readRemittanceClaim,
  readRemittances,
} from '../medical-network/reports/read-remittance.js';
import type {
  Remittance,
  RemittanceClaim,
  RemittanceReportBody,
} from '../medical-network/reports/remittance.js';
import { PaymentBalance } from '../medical-network/reports/remittance-balance.js';
import { unmappedOfPayment } from '../medical-network/reports/remittance-unmapped.js';
import { type RemittancePart, RemittanceWire } from '../medical-network/reports/x12-remittance.js';
import {
  readTransactions,
  streamTransactions,
  type TransactionPlace,
  type TransactionReader,
} from '../x12/read-transactions.js';
import { nestedList, type WireFields } from '../x12/wire-fields.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';
import type { X12Source } from '../x12/x12-source.js';

/** Result of {@link readX12Remittances}. */
export interface X12Remittances extends X12Reading<Remittance> {
  /** The same in Optum's JSON, for `toRemittanceExplanations` and `toPaymentReconciliations`. */
  readonly body: RemittanceReportBody;
}

/** Items of {@link streamX12Remittances}: each claim, and after the claims of a payment the payment itself. */
export type StreamedRemittance = StreamedRemittanceClaim | StreamedPayment;

/** A claim of an 835 that is being read. */
export interface StreamedRemittanceClaim {
  readonly kind: 'claim';
  /** Its payment, as far as it is known before its end. */
  readonly payment: RemittanceHead;
  /** The claim. */
  readonly claim: RemittanceClaim;
  /** Locations where the claim or its lines do not add up. */
  readonly issues: readonly Issue[];
  /** Values of its segments without a field in Optum's JSON; `claim.unmapped` has those with one. */
  readonly unmapped: readonly UnmappedX12[];
}

/** A payment of an 835 whose claims have all been read. */
export interface StreamedPayment {
  readonly kind: 'payment';
  /**
   * The payment with its adjustments and the check of its balance. Issues name claims by their index in the payment.
   */
  readonly payment: Omit<Remittance, 'claims'>;
  /** Number of claims. */
  readonly claimCount: number;
  /** Faults of the file that the reader tolerated. */
  readonly issues: readonly Issue[];
  /** Values of segments outside of claims without a field in Optum's JSON. */
  readonly unmapped: readonly UnmappedX12[];
}

const CODES = ['835'];

/**
 * Reads the payments of a stored X12 835 into the types of `readRemittances`, with the balance verified. Pure: needs no
 * client. Each transaction (ST) is one payment; a file may contain several, in several interchanges. The X12 is first
 * converted to Optum's JSON, field by field as the vendor's document names the elements, so that both forms read the
 * same.
 *
 * @param x12 - the text, or the result of `readX12`; see {@link streamX12Remittances} for large files
 * @returns the payments; values without a field are in `unmapped` of the payment, of the claim, or of this result
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 835
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results, unmapped } = readX12Remittances(await readFile('payments.835', 'utf8'));
 * for (const { paymentNumber, paidAmount, isBalanced, claims } of results)
 *   console.log(paymentNumber, paidAmount, isBalanced, claims.length);
 * ```
 * @see https://developer.optum.com/eligibilityandclaims/docs/convert-report-277-or-report-835
 */
export function readX12Remittances(x12: X12Input): X12Remittances {
  const [issues, unmapped, transactions]: [Issue[], UnmappedX12[], WireFields[]] = [[], [], []];
  readTransactions<never>(x12, {
    name: 'readX12Remittances',
    codes: CODES,
    report: (issue) => issues.push(issue),
    open(place) {
      const wire = new RemittanceWire(place.controlNumber);
      const add = (part: RemittancePart | undefined) => {
        if (part === undefined) return;
        nestedList(part.detail, 'paymentInfo').push(part.claim);
        for (const one of part.unmapped) unmapped.push(one);
      };
      return {
        take(segment, index) {
          add(wire.take(segment, index));
          return [];
        },
        end() {
          add(wire.end());
          transactions.push(wire.transaction);
          for (const one of wire.unmapped) unmapped.push(one);
          issues.push(...missingPayment(wire, place));
          return [];
        },
      };
    },
  });
  const body = { transactions } as RemittanceReportBody;
  return { results: readRemittances(body), body, unmapped, issues };
}

/**
 * Reads the claims of an X12 835 of any size as they arrive. Only one claim, the head of its payment, and a chunk of
 * the source are in memory. A payment follows its claims, with its adjustments (PLB) and the check of its balance: post
 * the claims of a payment when the payment has arrived, because a truncated file ends with an error before it.
 *
 * @param source - text, a Node stream (`createReadStream(path)`), a web stream, a Blob or File, or any iterable of text
 *   or bytes
 * @returns each claim, and after the claims of a payment the payment
 * @throws `ResponseFormatError`, as {@link readX12Remittances}; errors of the source. Not retryable.
 * @example
 * ```ts
 * for await (const found of streamX12Remittances(createReadStream('large.835')))
 *   if (found.kind === 'claim') await stage(found.payment.paymentKey, found.claim);
 *   else await post(found.payment.paymentKey, found.payment.isBalanced);
 * ```
 * @see https://developer.optum.com/eligibilityandclaims/docs/convert-report-277-or-report-835
 */
export async function* streamX12Remittances(
  source: X12Source,
): AsyncGenerator<StreamedRemittance, void, undefined> {
  const reported: Issue[] = [];
  yield* streamTransactions<StreamedRemittance>(source, {
    name: 'streamX12Remittances',
    codes: CODES,
    report: (issue) => reported.push(issue),
    open: (place) => new StreamedTransaction(place, reported),
  });
}

class StreamedTransaction implements TransactionReader<StreamedRemittance> {
  readonly #place: TransactionPlace;
  readonly #wire: RemittanceWire;
  readonly #balance = new PaymentBalance();
  readonly #reported: Issue[];
  readonly #imbalances: Issue[] = [];
  #head: RemittanceHead | undefined;
  #count = 0;

  constructor(place: TransactionPlace, reported: Issue[]) {
    this.#place = place;
    this.#wire = new RemittanceWire(place.controlNumber);
    this.#reported = reported;
  }

  take(...[segment, index]: Parameters<TransactionReader<StreamedRemittance>['take']>) {
    return this.#claim(this.#wire.take(segment, index));
  }

  end(): readonly StreamedRemittance[] {
    const last = this.#claim(this.#wire.end());
    const { transaction, unmapped } = this.#wire;
    const head = readPaymentHead(transaction);
    const providerAdjustments = readProviderAdjustments(transaction);
    const issues = [...this.#imbalances, ...this.#balance.close({ ...head, providerAdjustments })];
    const payment = {
      ...head,
      providerAdjustments,
      isBalanced: issues.length === 0,
      issues,
      unmapped: unmappedOfPayment(transaction),
    };
    const reported = [...this.#reported.splice(0), ...missingPayment(this.#wire, this.#place)];
    return [...last, { kind: 'payment', payment, claimCount: this.#count, issues: reported, unmapped }];
  }

  #claim(part: RemittancePart | undefined): readonly StreamedRemittance[] {
    if (part === undefined) return NOTHING;
    // All of it precedes the first claim.
    this.#head ??= readPaymentHead(this.#wire.transaction);
    const claim = readRemittanceClaim(part.claim, this.#head);
    const issues = this.#balance.add(claim, `claims.${this.#count}`);
    for (const issue of issues) this.#imbalances.push(issue);
    this.#count += 1;
    return [{ kind: 'claim', payment: this.#head, claim, issues, unmapped: part.unmapped }];
  }
}

const NOTHING: readonly StreamedRemittance[] = [];

/** An 835 without BPR contains no payment. */
function missingPayment({ transaction }: RemittanceWire, { index }: TransactionPlace): Issue[] {
  if (transaction.financialInformation !== undefined) return [];
  const text = 'The 835 has no BPR: its payment is unknown';
  return [{ severity: 'error', code: 'no_payment', path: `segments[${index}]`, text }];
}
