import type { TokenGeneration } from './token-generation.js';

/** A product line of Optum's portal. Its hosts and tokens can be set separately. */
export type ProductLine =
  | 'medical-network'
  | 'revenue-cycle'
  | 'real'
  | 'payer-fhir'
  | 'dental'
  | 'pharmacy'
  | 'platform'
  | 'reference';

/** Overrides for one product line. */
export interface ProductLineOptions {
  /** Base URL of its operations, in place of the environment's. */
  readonly baseUrl?: string | undefined;
  /** Tokens that its operations use, in place of the documented ones. */
  readonly token?: TokenGeneration | undefined;
  /**
   * Documented path prefixes and the vendor's actual ones, such as
   * `{ '/claimstatus/v2': '/medicalnetwork/claimstatus/v2' }`. For documents whose paths are in doubt; complete path
   * segments, without parameters.
   */
  readonly paths?: Readonly<Record<string, string>> | undefined;
}

/** Names of all product lines. */
export const PRODUCT_LINES: readonly ProductLine[] = [
  'medical-network',
  'revenue-cycle',
  'real',
  'payer-fhir',
  'dental',
  'pharmacy',
  'platform',
  'reference',
];
