import type { PharmacyOperations } from './generated/pharmacy/types.js';
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
export type { PharmacyOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of pharmacy. For code that uses only this product line: the compiler reads only its
 * types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const pharmacy = new PharmacyClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await pharmacy.call('GET /pharmacynetwork/submitter/v1/healthcheck');
 * await pharmacy.close();
 * ```
 */
export class PharmacyClient extends ProductLineClient<PharmacyOperations> {}
