import type { DentalOperations } from './generated/dental/types.js';
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
export type { DentalOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of dental: eligibility, claim status, submission, attachments, estimates. For code
 * that uses only this product line: the compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const dental = new DentalClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await dental.call('GET /oihub/dental/claim/precare/v1/healthcheck');
 * await dental.close();
 * ```
 */
export class DentalClient extends ProductLineClient<DentalOperations> {}
