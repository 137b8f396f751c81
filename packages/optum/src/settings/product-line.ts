import type { TokenGeneration } from './token-generation.js';

/** A line of products of Optum's portal. Its hosts and tokens can be chosen apart from the others. */
export type ProductLine =
  | 'medical-network'
  | 'revenue-cycle'
  | 'real'
  | 'payer-fhir'
  | 'dental'
  | 'pharmacy'
  | 'platform'
  | 'reference';

/** What is different for one product line. */
export interface ProductLineOptions {
  /** Base URL of its operations, in place of the environment's. */
  readonly baseUrl?: string | undefined;
  /** Which tokens its operations take, in place of what the vendor's documents say. */
  readonly token?: TokenGeneration | undefined;
  /**
   * Beginnings of documented paths, and what the vendor serves in their place, such as
   * `{ '/claimstatus/v2': '/medicalnetwork/claimstatus/v2' }`. For documents whose paths are in doubt; whole steps of a path,
   * without parameters.
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
