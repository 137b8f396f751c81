import { type Issue, isHostObject } from '@payerkit/core';
import { daysWritten, everyField } from '../internal/check/preflight.js';
import { interchangeIssues, requestRejection } from '../internal/check/request.js';
import { type LedgerDeclaration, type Operation, operation } from '../internal/operation/operation.js';
import { digestOf, type SubmissionIdentity } from '../internal/submission/identity.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { type Fields, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { type ExecutedRequest, graphqlRequest, readResponse } from './execute.js';
import { PRODUCTS, type RealApi, type RealResponse } from './product.js';
import { type FieldTree, writeSelection } from './selection.js';

/** One query or mutation of a product, as data. */
export interface RealSpec {
  /** The product. */
  readonly api: RealApi;
  /** Kind. Queries may be repeated, mutations may not. */
  readonly kind: 'query' | 'mutation';
  /** The root field. */
  readonly name: string;
  /** The variable for the input, and the argument of the same name. */
  readonly variable: string;
  /** The variable's type. */
  readonly inputType: string;
  /** Every field of the response, or of an item of a list. */
  readonly whole: FieldTree;
  /** Fields that are always requested, because the ledger needs them. */
  readonly always?: FieldTree;
  /** The field of the input that holds an X12 interchange. */
  readonly interchange?: string;
  /** Date format of the input. Default `YYYY-MM-DD`. */
  readonly days?: 'MM/DD/YYYY';
}

/** A query with pages. */
export interface PagedSpec extends RealSpec {
  /** The field that holds the items. */
  readonly items: string;
  /** The fields of `pagination`. */
  readonly pagination: FieldTree;
}

/** A mutation that must not be sent twice. */
export interface SubmissionSpec extends RealSpec {
  readonly kind: 'mutation';
  readonly always: FieldTree;
  /** Returns the ledger identity of a submission. */
  identify(input: Fields): readonly SubmissionIdentity[];
  /** Checks whether a response with data states that the submission was not accepted. */
  isRejected(data: Fields): boolean;
  /** Checks whether a response with data states in a documented form that the submission was accepted. */
  isTaken(data: Fields): boolean;
}

/** A request of an operation: its input and selection. */
export interface Asked {
  /** Sent as a header. */
  readonly providerTaxId: unknown;
  /** The operation's input, including its file where it takes one. */
  readonly input: Fields;
  /** Selected fields. */
  readonly tree: FieldTree;
  /** Token of the page. */
  readonly token?: string | undefined;
}

/** A response whose fields are not typed yet. */
export type RealPage = RealResponse<Fields>;

/** The specifics of one operation. */
export interface RealOperation<Spec extends RealSpec = RealSpec> extends Operation<Asked, RealPage> {
  /** Product-specific parts. */
  readonly spec: Spec;
}

/**
 * Declares a query.
 *
 * @param spec - specifics of the query
 */
export function realQuery<Spec extends RealSpec>(spec: Spec): RealOperation<Spec> {
  const { key } = PRODUCTS[spec.api];
  const declared = operation(key, {
    kind: 'query',
    rules: ({ input }: Asked, { environment }) => inputIssues(spec, input, environment.kind),
    wire: (asked) => graphqlRequest(spec.api, requestOf(spec, asked)),
    read: ({ body }, context) => readResponse<Fields>(key, false, body, context),
  });
  return { ...declared, spec };
}

/**
 * Declares a mutation that the ledger records.
 *
 * @param spec - specifics of the mutation
 */
export function realSubmission(spec: SubmissionSpec): RealOperation<SubmissionSpec> {
  const { key } = PRODUCTS[spec.api];
  const selected = ({ data }: RealPage) => objectOf(data[spec.name]);
  const ledger: LedgerDeclaration<Asked, RealPage> = {
    identify: ({ input }) => spec.identify(input),
    numbers: (page) =>
      Object.fromEntries(Object.keys(spec.always).map((name) => [name, wireText(selected(page)[name])])),
    isRejected: (page) => spec.isRejected(selected(page)),
  };
  const declared = operation(key, {
    kind: 'mutation',
    rules: ({ input }: Asked, { environment }) => inputIssues(spec, input, environment.kind),
    wire: (asked) => graphqlRequest(spec.api, requestOf(spec, asked)),
    read({ body }, context) {
      const page = readResponse<Fields>(key, true, body, context);
      const data = selected(page);
      if (spec.isTaken(data) || spec.isRejected(data)) return page;
      throw unknownSubmission(key, context, { code: 'no_receipt', details: page });
    },
    ledger,
  });
  return { ...declared, spec };
}

/**
 * Declares a mutation that sends a file.
 *
 * @param spec - its variable is the file's; `isTaken` recognizes the receipt of a file
 */
export function realUpload(spec: RealSpec & Pick<SubmissionSpec, 'isTaken'>): RealOperation {
  const { key } = PRODUCTS[spec.api];
  const declared = operation(key, {
    kind: 'mutation',
    wire({ input: { file }, ...asked }: Asked) {
      if (!isHostObject(file, 'Blob', 'File'))
        throw requestRejection(key, [
          { severity: 'error', code: 'invalid', path: 'file', text: 'must be a Blob or a File' },
        ]);
      return graphqlRequest(spec.api, {
        ...requestOf(spec, { ...asked, input: {} }),
        ...nothingBut(spec, file),
      });
    },
    read({ body }, context) {
      const page = readResponse<Fields>(key, true, body, context);
      if (spec.isTaken(objectOf(page.data[spec.name]))) return page;
      throw unknownSubmission(key, context, { code: 'no_receipt', details: page });
    },
    ledger: { unrecorded: 'a file that arrives twice is stored twice, and changes nothing about its ticket' },
  });
  return { ...declared, spec };
}

/**
 * Identifies a submission by its complete content, because it has no number of its own.
 *
 * @param name - of the mutation
 */
export function contentIdentity(name: string): SubmissionSpec['identify'] {
  return (input) => [{ parts: [name, digestOf(input)], content: input }];
}

/** Checks whether a wire value is non-empty text. */
export function isText(value: unknown): boolean {
  return wireText(value) !== undefined;
}

/** Input is sent as a variable, never as text of the document. */
function requestOf(spec: RealSpec, { providerTaxId, input, tree, token }: Asked): ExecutedRequest {
  return {
    providerTaxId: providerTaxId as string,
    query: documentOf(spec, tree),
    operationName: operationName(spec),
    variables: { [spec.variable]: input },
    nextPageToken: token,
  };
}

/** The file variable is null in the document; the form carries the file. */
function nothingBut({ variable }: RealSpec, file: Blob) {
  return { variables: { [variable]: null }, file };
}

/** `query SearchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { … } }` */
function documentOf(spec: RealSpec, tree: FieldTree): string {
  const { kind, name, variable, inputType } = spec;
  const field = `${name}(${variable}: $${variable}) ${writeSelection(tree)}`;
  return `${kind} ${operationName(spec)}($${variable}: ${inputType}!) { ${field} }`;
}

function operationName({ name }: RealSpec): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function inputIssues(
  { interchange, days }: RealSpec,
  input: Fields,
  kind: 'sandbox' | 'production',
): Issue[] {
  return [
    ...everyField(input, [daysWritten(days ?? 'YYYY-MM-DD')]),
    ...(interchange === undefined ? [] : interchangeIssues(input[interchange], kind, interchange)),
  ];
}
