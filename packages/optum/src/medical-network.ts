import type { MedicalNetworkOperations } from './generated/medical-network/types.js';
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
export type { MedicalNetworkOperations };
export { ProductLineClient };

/**
 * Calls the documented operations of the Medical Network: eligibility, claims, claim status, reports, attachments,
 * payers. For code that uses only this product line: the compiler reads only its types. `OptumClient` calls them, too.
 *
 * @example
 * ```ts
 * const network = new MedicalNetworkClient({ environment: 'sandbox', clientId, clientSecret });
 * const response = await network.call('GET /medicalnetwork/claimstatus/v2/healthcheck');
 * await network.close();
 * ```
 */
export class MedicalNetworkClient extends ProductLineClient<MedicalNetworkOperations> {}
