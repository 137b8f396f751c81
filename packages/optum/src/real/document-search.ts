import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import { wholeDocument } from './claim-fields.js';
import type { RealDocument, RealDocumentQuery } from './claim-inquiry.js';
import type { Own, RealField, RealVariable } from './product.js';
import { realQuery } from './real-operation.js';
import { type RealInput, type RealList, type RealListInput, type RealResult, run, runList } from './run.js';
import { fields, type Inner, type Selected, type Selection, type Whole } from './selection.js';

/** Documents to search for: dates as MM/DD/YYYY. */
export type RealDocumentSearch = Own<RealVariable<'POST /oihub/document/search/v1', 'documentMetadataInput'>>;
/** Data about a document. */
export type RealDocumentEntry = Own<
  Inner<RealField<'POST /oihub/document/search/v1', 'documentMetadata'>['documentList']>
>;

const WHOLE_ENTRY: Whole<RealDocumentEntry> = {
  documentInfo: fields(
    'tin claimNumber memberId category documentId fileName createdDate expiryDate physicianName policyNbr serviceDate patientName checkId notificationId contentType filePath patientAccountNumber',
  ),
};

const documentMetadata = realQuery({
  api: 'documentSearch',
  kind: 'query',
  name: 'documentMetadata',
  variable: 'documentMetadataInput',
  inputType: 'DocumentMetadataInput',
  days: 'MM/DD/YYYY',
  items: 'documentList',
  whole: WHOLE_ENTRY,
  pagination: fields('hasMoreRecords nextPageToken'),
});
const getDocument = realQuery({
  api: 'documentSearch',
  kind: 'query',
  name: 'getDocument',
  variable: 'documentInput',
  inputType: 'DocumentInput',
  whole: wholeDocument,
});

/**
 * Letters, remittances and other documents a payer keeps for a provider.
 *
 * Optum: Optum Real Document Search. Product on the application: the one of the same name.
 */
export class RealDocuments extends OptumResource {
  /**
   * Searches documents. Retry class `idempotent`.
   *
   * @param request - payer, `fromDate` and `toDate` as MM/DD/YYYY, narrower criteria; `select` names the fields of an entry,
   * default all; `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated. `issues` holds what pages remarked
   * @throws (when read) as `real.claims.search`
   * @example
   * ```ts
   * const search = { providerTaxId, payerId: '87726', fromDate: '01/01/2026', toDate: '01/31/2026' };
   * const select = { documentInfo: { documentId: true, category: true } } as const;
   * for await (const { documentInfo } of optum.real.documents.search({ ...search, select }))
   *   console.log(documentInfo?.documentId);
   * ```
   */
  search<const S extends true | Selection<RealDocumentEntry> = true>(
    request: RealListInput<RealDocumentSearch, RealDocumentEntry, S>,
    options?: RequestOptions,
  ): RealList<Selected<RealDocumentEntry, S>> {
    return runList<RealDocumentEntry, S>(this, documentMetadata, request, options);
  }

  /**
   * Retrieves a document. Retry class `idempotent`.
   *
   * @param request - payer, and the `documentId` of an entry from a search; `select`
   * @returns the document in base64
   * @throws the errors of `real.claims.search`
   * @example
   * ```ts
   * const { data } = await optum.real.documents.retrieve({ providerTaxId, payerId: '87726', documentId });
   * ```
   */
  retrieve<const S extends true | Selection<RealDocument> = true>(
    request: RealInput<RealDocumentQuery, RealDocument, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealDocument, S>>> {
    return run<RealDocument, S>(this, getDocument, request, options);
  }
}
