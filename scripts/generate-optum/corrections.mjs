import { eachSchema } from './schema-walk.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */

/**
 * A defect of one document and its mend.
 *
 * @typedef {{ document: string, defect: string, mend: string, apply(document: Json): void }} Correction
 */

/** @param {string} name @param {(schema: Json) => void} change @returns {(document: Json) => void} */
const property = (name, change) => (document) => {
  let found = false;
  eachSchema(document, (schema) => {
    const named = schema.properties?.[name];
    if (named === undefined) return;
    found = true;
    change(named.items ?? named);
  });
  if (!found) throw new Error(`the document has no property ${name} any more`);
};

/** @param {readonly string[] | undefined} codes @returns {(schema: Json) => void} */
const codes = (codes) => (schema) => {
  schema.type = 'string';
  if (codes === undefined) delete schema.enum;
  else schema.enum = [...codes];
};

const filingCodes = '11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ'.split(' ');

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
];

export { codes, filingCodes, property };
