import type { InstitutionalClaim, ProfessionalClaim } from '@payerkit/optum';
import { CommandError, EXIT } from '../failure.js';
import { jsonValues } from '../json-values.js';
import { x12Failure } from '../x12/x12-failure.js';

/** Kinds of claims that Optum takes. */
export type ClaimKind = 'professional' | 'institutional';

/** A claim, or an interchange of claims, of a file. */
export type ClaimItem = JsonClaim | X12Claims;

interface ItemHead {
  /** Place in the file, from 1. */
  readonly item: number;
  /** Professional or institutional. */
  readonly kind: ClaimKind;
  /** Patient control numbers of its claims. */
  readonly patientControlNumbers: readonly string[];
}

/** A claim in JSON. */
export interface JsonClaim extends ItemHead {
  readonly form: 'json';
  /** As the client takes it; unchecked. */
  readonly claim: ProfessionalClaim & InstitutionalClaim;
}

/** An interchange in X12. */
export interface X12Claims extends ItemHead {
  readonly form: 'x12';
  /** The whole interchange. */
  readonly x12: string;
}

const KINDS: Readonly<Record<string, ClaimKind>> = { '222': 'professional', '223': 'institutional' };

/**
 * Reads the claims of a file: an 837 with one interchange or more, a claim in JSON, an array of them, or one per line.
 *
 * @param text - the whole file
 * @param name - of the file, for messages
 * @param kind - of claims that do not show it themselves
 * @throws {@link CommandError} for a file without claims and for claims whose kind is unknown; the X12 reader's errors
 */
export async function readClaims(
  text: string,
  name: string,
  kind: ClaimKind | undefined,
): Promise<ClaimItem[]> {
  return /^\s*ISA/.test(text) ? x12Claims(text, name, kind) : jsonClaims(text, name, kind);
}

function jsonClaims(text: string, name: string, given: ClaimKind | undefined): ClaimItem[] {
  const values = jsonValues(text, name);
  if (values.length === 0) throw noClaims(name);
  return values.map((value, index): ClaimItem => {
    const item = index + 1;
    const information = fieldsOf(fieldsOf(value)?.claimInformation);
    if (information === undefined)
      throw new CommandError(
        `${name}: item ${item} is not a claim: it has no claimInformation. Nothing was sent.`,
        'Write claims as Optum takes them in JSON, or an 837.',
        EXIT.failed,
        'not_a_claim',
      );
    const kind = given ?? kindOfLines(information.serviceLines);
    if (kind === undefined) throw unknownKind(name, item);
    const { patientControlNumber } = information;
    return {
      item,
      form: 'json',
      kind,
      patientControlNumbers: typeof patientControlNumber === 'string' ? [patientControlNumber] : [],
      // The client checks each field before anything is sent.
      claim: value as ProfessionalClaim & InstitutionalClaim,
    };
  });
}

function kindOfLines(lines: unknown): ClaimKind | undefined {
  const [first] = Array.isArray(lines) ? lines : [];
  const line = fieldsOf(first);
  if (line === undefined) return undefined;
  if ('institutionalService' in line) return 'institutional';
  return 'professionalService' in line ? 'professional' : undefined;
}

async function x12Claims(text: string, name: string, given: ClaimKind | undefined): Promise<ClaimItem[]> {
  const { readX12, writeX12, x12Value } = await import('@payerkit/optum/x12');
  const interchanges = readWhole(() => readX12(text), name);
  const items = interchanges.map((interchange, index): ClaimItem => {
    const item = index + 1;
    const transactions = interchange.groups.flatMap((group) =>
      group.transactions.map((transaction) => ({
        ...transaction,
        version: transaction.version ?? group.version,
      })),
    );
    const other = transactions.find(({ code }) => code !== '837');
    if (other !== undefined) throw otherTransaction(name, item, other.code);
    const kinds = new Set(transactions.map(({ version }) => kindOfVersion(version)));
    if (kinds.has('dental')) throw dentalClaims(name, item);
    const [found] = kinds;
    const kind = kinds.size === 1 && found !== undefined ? found : given;
    if (kind === undefined || kind === 'dental') throw unknownKind(name, item);
    const patientControlNumbers = transactions
      .flatMap(({ segments }) => segments)
      .flatMap((segment) => (segment.id === 'CLM' ? (x12Value(segment, 1) ?? []) : []));
    // A single interchange is sent exactly as it is written.
    return {
      item,
      form: 'x12',
      kind,
      patientControlNumbers,
      x12: interchanges.length === 1 ? text : writeX12([interchange]),
    };
  });
  if (items.every(({ patientControlNumbers }) => patientControlNumbers.length === 0)) throw noClaims(name);
  return items;
}

function readWhole<T>(read: () => T, name: string): T {
  try {
    return read();
  } catch (error) {
    throw x12Failure(error, name);
  }
}

function kindOfVersion(version: string | undefined): ClaimKind | 'dental' | undefined {
  const guide = /X(\d{3})/.exec(version ?? '')?.[1] ?? '';
  if (guide === '224') return 'dental';
  return Object.hasOwn(KINDS, guide) ? KINDS[guide] : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}

function noClaims(name: string): CommandError {
  return new CommandError(
    `${name} contains no claims.`,
    'Check that it is the right file.',
    EXIT.failed,
    'no_claims',
  );
}

function otherTransaction(name: string, item: number, code: string): CommandError {
  const what = /^\d{3}$/.test(code) ? `a ${code}` : 'another transaction';
  return new CommandError(
    `${name}: interchange ${item} contains ${what}, not only 837. Nothing was sent.`,
    'Pass an 837. "payerkit x12 read" shows what a file contains.',
    EXIT.failed,
    'not_a_claim',
  );
}

function dentalClaims(name: string, item: number): CommandError {
  return new CommandError(
    `${name}: interchange ${item} contains dental claims (837D), which this command does not send.`,
    'Use "payerkit call" with an operation of Optum\'s dental APIs, or the SDK (optum.dental.claims).',
    EXIT.failed,
    'dental_claim',
  );
}

function unknownKind(name: string, item: number): CommandError {
  return new CommandError(
    `${name}: it is unknown whether item ${item} is a professional or an institutional claim. Nothing was sent.`,
    'Pass --type professional or --type institutional.',
    EXIT.invalid,
    'unknown_claim_type',
  );
}
