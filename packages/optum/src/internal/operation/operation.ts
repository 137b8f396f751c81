import type { Argument, CallDisclosure, FailureContext, Issue, VendorResponse } from '@payerkit/core';
import type { z as Z } from 'zod';
import type { GraphqlKey, UnsafeKey } from '../../generated/keys.js';
import type { OperationKey } from '../../operations.js';
import type { CallParts, Connection } from '../call/connection.js';
import { lazySchema } from '../check/request.js';
import type { SubmissionDeclaration } from '../submission/ledger.js';
import type { Zod } from '../wire/schema.js';

/** A request of an operation as its document describes it: path, query and header parameters, body. */
export interface WireRequest extends Pick<CallParts<unknown>, 'accept' | 'bodyType' | 'controlNumber'> {
  /** Path parameters by the names in the template. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Headers. */
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  /** The body; objects are sent in the operation's media type. */
  readonly body?: unknown;
  /** Media type of the body, where the operation takes several. */
  readonly contentType?: string | undefined;
  /** Resource type of disclosure events, if the input decides it. Default: as the operation declares. */
  readonly discloses?: string | undefined;
}

/** A call whose response is read: its arguments and the connection. */
export interface ReadCall<Input> {
  /** The method's arguments. */
  readonly input: Input;
  /** The connection to Optum. */
  readonly connection: Connection;
}

/** An `unsafe` operation that the ledger does not record. */
export interface Unrecorded {
  /** The reason: why a second request is harmless, or how the caller finds the outcome of the first. */
  readonly unrecorded: string;
}

/** Ledger identity of a submission, or the reason why it is not recorded. */
export type LedgerDeclaration<Input, Result> = SubmissionDeclaration<Input, Result> | Unrecorded;

/** Declaration of an operation, in addition to its generated row: data and at most four functions. */
export interface OperationBase<Input, Result> {
  /** Types that arguments must have, by their names in the input; rejected whatever `preflight` says. */
  readonly arguments?: Readonly<Partial<Record<keyof Input & string, Argument[1] | 'files'>>> | undefined;
  /** Location where a control number is added by default: the input itself, or its part `request`. */
  readonly numbered?: 'input' | 'request' | undefined;
  /** Builds the schema of the input. Default: the request is checked only against the operation's document. */
  readonly request?: ((z: Zod) => Z.ZodType | Promise<Z.ZodType>) | undefined;
  /** `unchecked` where `request` includes all checks of the operation's document. */
  readonly document?: 'unchecked' | undefined;
  /** Finds the issues that production rejects beyond the schema. Called only with an object. */
  readonly rules?: Rules<Input> | undefined;
  /** Writes the request. Default: the input is the body; a GET has none. */
  readonly wire?: Wire<Input> | undefined;
  /** Reads the response. Default: its body unchanged. */
  readonly read?: Read<Input, Result> | undefined;
  /**
   * FHIR resource type or X12 transaction in disclosure events; false where no person's data is returned. Default: the
   * key.
   */
  readonly discloses?: string | false | undefined;
  /**
   * Name of the list in the result whose items disclosure events count. Default: the result itself, if it is a list.
   */
  readonly counts?: (keyof Result & string) | undefined;
}

type Rules<Input> = {
  bivariant(input: Input, connection: Connection): readonly Issue[] | Promise<readonly Issue[]>;
}['bivariant'];
type Wire<Input> = { bivariant(input: Input, connection: Connection): WireRequest }['bivariant'];
type Read<Input, Result> = {
  bivariant(
    response: VendorResponse,
    context: FailureContext,
    call: ReadCall<Input>,
  ): Result | Promise<Result>;
}['bivariant'];

/**
 * Additional requirements of a key. An operation that must not be sent twice declares its ledger identity; a GraphQL
 * document declares its kind: a query is `idempotent`, a mutation `unsafe`, `caller` depends on the caller's document.
 */
export type OperationClass<K extends OperationKey, Input, Result> = [K] extends [UnsafeKey]
  ? { readonly ledger: LedgerDeclaration<Input, Result>; readonly kind?: never }
  : [K] extends [GraphqlKey]
    ?
        | { readonly kind: 'query' | 'caller'; readonly ledger?: never }
        | { readonly kind: 'mutation'; readonly ledger: LedgerDeclaration<Input, Result> }
    : { readonly kind?: never; readonly ledger?: never };

/** An operation as `OptumResource.run` executes it. */
export interface Operation<Input, Result> extends Omit<OperationBase<Input, Result>, 'request'> {
  /** `METHOD /path`. */
  readonly key: OperationKey;
  /** Builds the schema of the input. */
  readonly schema: (() => Promise<Z.ZodType>) | undefined;
  /** See {@link OperationClass}. */
  readonly kind?: 'query' | 'mutation' | 'caller' | undefined;
  /** See {@link OperationClass}. */
  readonly ledger?: LedgerDeclaration<Input, Result> | undefined;
}

/**
 * Declares an operation. Origin, tokens, retry class, time budget and sandbox header are those of its generated row.
 *
 * @param declared - how its request is checked and written, its response read, and how the ledger and disclosures treat
 *   it
 */
export function operation<K extends OperationKey, Input, Result>(
  key: K,
  declared: OperationBase<Input, Result> & OperationClass<K, Input, Result>,
): Operation<Input, Result> {
  const { request, ...rest } = declared as OperationBase<Input, Result>;
  return { ...rest, key, schema: request === undefined ? undefined : lazySchema(request) };
}

/** Returns the ledger declaration of an operation whose submissions are recorded. */
export function recordedBy<Input, Result>({
  ledger,
}: Operation<Input, Result>): SubmissionDeclaration<Input, Result> | undefined {
  return ledger === undefined || 'unrecorded' in ledger ? undefined : ledger;
}

/**
 * Returns how the disclosure event of an operation counts records.
 *
 * @param counts - name of the list in the result
 */
export function counting<Result>(
  counts: (keyof Result & string) | undefined,
): CallDisclosure<Result>['count'] {
  return (result) => {
    const counted: unknown = counts === undefined ? result : result[counts];
    return Array.isArray(counted) ? counted.length : 1;
  };
}
