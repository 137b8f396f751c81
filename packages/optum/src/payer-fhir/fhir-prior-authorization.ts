import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import type { OperationDefinition } from 'fhir/r4.js';
import { run } from '../internal/call/resource-calls.js';
import type { CallPlace } from '../internal/call/run.js';
import { operation } from '../internal/operation/operation.js';
import { OptumResource } from '../optum-resource.js';
import { CoverageRequirementsDiscovery } from './crd.js';
import { DocumentationTemplates } from './dtr.js';
import { answerObject, lineIn, type PayerLine, payerLineFields } from './fhir-call.js';
import { PriorAuthorizationSupport } from './pas.js';

/** The operation to describe. */
export interface OperationDefinitionRequest extends PayerLine {
  /** Its code, such as `next-question`. */
  readonly operation: string;
}

const definition = operation(
  'GET /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/operation-definition/{operation}',
  {
    request: (z) => z.object({ ...payerLineFields(z), operation: z.string().min(1) }),
    document: 'unchecked',
    wire: ({ operation: code, ...line }: OperationDefinitionRequest) => ({
      path: { ...lineIn(line), operation: code },
    }),
    read: ({ body }, context) =>
      // Its resource type is checked; the content belongs to the payer.
      answerObject(body, context, 'OperationDefinition') as unknown as OperationDefinition,
    discloses: false,
  },
);

/**
 * Prior authorization over FHIR, in Da Vinci's three steps: check whether one is needed (CRD), collect what the payer
 * requires (DTR), request it (PAS). For X12 278 use `optum.priorAuthorization`.
 *
 * Optum: FHIR Prior Authorization.
 */
export class FhirPriorAuthorization extends OptumResource {
  /** Coverage Requirements Discovery: checks whether an authorization is needed. */
  readonly crd: CoverageRequirementsDiscovery;
  /** Documentation Templates and Rules: collects the information that the payer requires. */
  readonly dtr: DocumentationTemplates;
  /** Prior Authorization Support: requests it and follows it up. */
  readonly pas: PriorAuthorizationSupport;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    super(place);
    this.crd = new CoverageRequirementsDiscovery(place);
    this.dtr = new DocumentationTemplates(place);
    this.pas = new PriorAuthorizationSupport(place);
  }

  /**
   * Returns the payer server's definition of an operation. Retry class `safe`.
   *
   * @param request - payer, line of business, code of the operation
   * @throws `ValidationError` before anything is sent; the errors of every call
   * @example
   * ```ts
   * const definition = await optum.payerFhir.priorAuthorization.operationDefinition({
   *   payerId: '87726',
   *   lob: 'ph',
   *   operation: 'submit',
   * });
   * ```
   */
  operationDefinition(
    request: OperationDefinitionRequest,
    options?: RequestOptions,
  ): ResponsePromise<OperationDefinition> {
    return run(this, definition, request, options);
  }
}
