import type { FailureContext, RequestOptions, ResponsePromise, VendorResponse } from '@payerkit/core';
import type { OperationDefinition } from 'fhir/r4.js';
import type { Connection } from '../internal/call/connection.js';
import { requestCheck } from '../internal/check/request.js';
import type { LedgerOptions } from '../settings/ledger-options.js';
import { CoverageRequirementsDiscovery } from './crd.js';
import { DocumentationTemplates } from './dtr.js';
import { answerObject, callFhir, fhirOperation, type PayerLine, payerLineFields } from './fhir-call.js';
import { PriorAuthorizationSupport } from './pas.js';

/** Which operation to read of. */
export interface OperationDefinitionRequest extends PayerLine {
  /** Its code, such as `next-question`. */
  readonly operation: string;
}

const definitionOperation = fhirOperation(
  'GET',
  '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/operation-definition/{operation}',
  'safe',
  requestCheck((z) => z.object({ ...payerLineFields(z), operation: z.string().min(1) })),
);

/**
 * Prior authorization over FHIR, in Da Vinci's three steps: is one needed (CRD), what does the payer want to know (DTR), ask
 * for it (PAS). X12 278 is `optum.priorAuthorization`.
 *
 * Optum: FHIR Prior Authorization.
 */
export class FhirPriorAuthorization {
  /** Coverage Requirements Discovery: is an authorization needed? */
  readonly crd: CoverageRequirementsDiscovery;
  /** Documentation Templates and Rules: what does the payer want to know? */
  readonly dtr: DocumentationTemplates;
  /** Prior Authorization Support: ask for it, and follow it. */
  readonly pas: PriorAuthorizationSupport;
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.crd = new CoverageRequirementsDiscovery(connection);
    this.dtr = new DocumentationTemplates(connection);
    this.pas = new PriorAuthorizationSupport(connection, ledger);
    this.#connection = connection;
  }

  /**
   * How the payer's server defines an operation. Retry class `safe`.
   *
   * @param request - payer, line of business, code of the operation
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; the errors of every call
   */
  operationDefinition(
    request: OperationDefinitionRequest,
    options?: RequestOptions,
  ): ResponsePromise<OperationDefinition> {
    const callOf = ({ operation }: OperationDefinitionRequest) => ({
      ids: { operation },
      parse: ({ body }: VendorResponse, context: FailureContext) =>
        answerObject(body, context, 'OperationDefinition') as unknown as OperationDefinition,
    });
    return callFhir(this.#connection, definitionOperation, request, callOf, options);
  }
}
