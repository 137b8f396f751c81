import type { PayerFhirOperations } from './generated/payer-fhir/types.js';
import { ProductLineClient } from './product-line-client.js';

export type {
  BodyOf,
  ContentTypeOf,
  DefaultContentTypeOf,
  OperationArguments,
  OperationPart,
  RequestOf,
  ResponseOf,
  ResponsesOf,
  WithForm,
} from './operation-shapes.js';
export type { PayerFhirOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of the FHIR servers: prior authorization and provider access. For code that uses only
 * this product line: the compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const payerFhir = new PayerFhirClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await payerFhir.call('GET /oihub/fhirpriorauth/v1/health-check');
 * await payerFhir.close();
 * ```
 */
export class PayerFhirClient extends ProductLineClient<PayerFhirOperations> {}
