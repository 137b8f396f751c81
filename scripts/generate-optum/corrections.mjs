import { eachSchema } from './schema-walk.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */

/**
 * A defect of one document and its mend.
 *
 * @typedef {{ document: string, defect: string, mend: string, apply(document: Json): void }} Correction
 */

/**
 * Changes every property of a name.
 *
 * @param {readonly string[]} names
 * @param {(schema: Json) => void} change
 * @returns {(document: Json) => void}
 */
const properties = (names, change) => (document) => {
  for (const name of names) {
    let found = false;
    eachSchema(document, (schema) => {
      const property = schema.properties?.[name];
      if (property === undefined) return;
      found = true;
      change(property.type === 'array' ? property.items : property);
    });
    if (!found) throw new Error(`the document has no property ${name} any more`);
  }
};

/** @param {readonly string[]} allowed @returns {(schema: Json) => void} */
const codes = (allowed) => (schema) => {
  schema.type = 'string';
  schema.enum = [...allowed];
};

const filingCodes = '11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ'.split(' ');

/** @param {Json} schema */
const anyText = (schema) => {
  schema.type = 'string';
  delete schema.enum;
};

/** @param {Json} schema */
const textOrNumber = (schema) => {
  for (const word of Object.keys(schema)) delete schema[word];
  schema.oneOf = [{ type: 'string' }, { type: 'number' }];
};

/** @type {readonly Correction[]} */
export const corrections = [
  {
    document: 'medical-network-institutional-claims-v1',
    defect: 'validation wants a query parameter USERNAME',
    mend: 'left out',
    apply(document) {
      const operation = document.paths['/medicalnetwork/institutionalclaims/v1/validation'].post;
      operation.parameters = operation.parameters.filter(
        (/** @type {Json} */ { name }) => name !== 'USERNAME',
      );
    },
  },
  {
    document: 'telecom-formatter-api',
    defect: 'patterns such as \\d{1,3}+ are no regular expressions here',
    mend: 'the possessive plus is dropped',
    apply: (document) =>
      eachSchema(document, (schema) => {
        if (typeof schema.pattern === 'string') schema.pattern = schema.pattern.replaceAll('}+', '}');
      }),
  },
  {
    document: 'prior-authorization-v1',
    defect: 'x-optum-tenant-id is required, yet to be left blank by who serves one customer',
    mend: 'optional',
    apply(document) {
      document.components.parameters['x-optum-tenant-id'].required = false;
    },
  },
  {
    document: 'claim-actions-api',
    defect: 'the multipart form is said a second time in the document "attachment"',
    mend: 'JSON here, multipart there',
    apply(document) {
      delete document.paths['/oihub/claim/actions/v1'].post.requestBody.content['multipart/form-data'];
    },
  },
  {
    document: 'claim-pre-check-api',
    defect: 'the same body as application/json and application/graphql',
    mend: 'JSON alone',
    apply(document) {
      delete document.paths['/pre-service/v1/claim/precheck'].post.requestBody.content['application/graphql'];
    },
  },
  {
    document: 'medical-network-attachment-status-v1',
    defect: 'the answer to a trace id is said to be one status',
    mend: 'a list of them, as documented and seen',
    apply(document) {
      const media = document.paths['/{traceId}'].get.responses[200].content;
      for (const one of Object.values(media)) one.schema = { type: 'array', items: one.schema };
    },
  },
  {
    document: 'auth-referral-submission-api',
    defect: 'ids said to be strings come as numbers',
    mend: 'either',
    apply: properties(['taxId'], textOrNumber),
  },
  {
    document: 'medical-network-institutional-claims-v1',
    defect: 'codes run together in one ("I, Y", "DA, UN"), or with a comma ("EM,")',
    mend: 'the codes themselves',
    apply(document) {
      properties(['releaseInformationCode'], codes(['I', 'Y']))(document);
      properties(['measurementUnit'], codes(['DA', 'UN']))(document);
      properties(['attachmentTransmissionCode'], codes(['AA', 'BM', 'EL', 'EM', 'FT', 'FX']))(document);
    },
  },
  {
    document: 'medical-network-institutional-claims-v1',
    defect:
      'claimFilingIndicatorCode lacks CI; otherPayerClaimAdjustmentIndicator allows false alone, a code "N" misread',
    mend: 'the whole list; Y or N',
    apply(document) {
      properties(['claimFilingIndicatorCode'], codes(filingCodes))(document);
      properties(['otherPayerClaimAdjustmentIndicator'], codes(['N', 'Y']))(document);
    },
  },
  {
    document: 'medical-network-professional-claims-v3',
    defect:
      'patientSignatureSourceCode allows false alone, a code "P" misread; autoAccidentStateCode lists causes, not states',
    mend: 'P; any text',
    apply(document) {
      properties(['patientSignatureSourceCode'], codes(['P']))(document);
      properties(['autoAccidentStateCode'], anyText)(document);
    },
  },
  {
    document: 'medical-network-professional-claims-v3',
    defect: 'otherPayerClaimAdjustmentIndicator is a boolean, where every value is a string',
    mend: 'Y or N',
    apply: properties(['otherPayerClaimAdjustmentIndicator'], codes(['N', 'Y'])),
  },
  {
    document: 'optum-real-pre-service-eligibility-api',
    defect: 'ids said to be strings come as numbers',
    mend: 'either',
    apply: properties(['policyNumber', 'subscriberId'], textOrNumber),
  },
  {
    document: 'pes-payer-enrollments-v1',
    defect: 'a provider that is not found is answered with 200 and a message in place of the list',
    mend: 'either',
    apply(document) {
      const operations = Object.entries(document.paths).filter(([path]) =>
        path.endsWith('/enrollment-status'),
      );
      for (const [, item] of operations) {
        const media = item.get.responses[200].content['application/json'];
        media.schema = {
          oneOf: [media.schema, { type: 'object', properties: { message: { type: 'string' } } }],
        };
      }
    },
  },
  {
    document: 'payer-list-api-v1',
    defect: 'one envelope is declared, another is answered',
    mend: 'both are allowed',
    apply(document) {
      const schema = document.components.schemas.PayerListResponse;
      schema.properties.payers = schema.properties.data;
      schema.properties.total = schema.properties.totalCount;
    },
  },
  {
    document: 'real-provider-access-api',
    defect: 'a bulk data file is said to be a JSON string',
    mend: 'bytes: one resource a line, streamed',
    apply(document) {
      const [path] = Object.keys(document.paths).filter((one) => one.includes('/download/'));
      document.paths[path ?? ''].get.responses[200].content = {
        'application/fhir+ndjson': { schema: { type: 'string', format: 'binary' } },
      };
    },
  },
];
