import { eachSchema } from './schema-walk.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */

/**
 * A defect and its fix. `document` is a name, or `every document` for what many of them have. Without `apply` the fix is
 * a `token`, or stands where `fix` says.
 *
 * @typedef {{ document: string, defect: string, fix: string, token?: string, apply?(document: Json): void }} Correction
 */

export const everyDocument = 'every document';

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
const anyTime = (schema) => {
  if (schema.format === 'date-time') delete schema.format;
};

/** @param {Json} schema */
const textOrNumber = (schema) => {
  for (const word of Object.keys(schema)) delete schema[word];
  schema.oneOf = [{ type: 'string' }, { type: 'number' }];
};

/**
 * Leaves out parameters wherever they are declared.
 *
 * @param {(parameter: Json) => boolean} isWrong
 * @returns {(document: Json) => void}
 */
const withoutParameters = (isWrong) => (document) => {
  const declared = document.components?.parameters ?? {};
  const keeps = (/** @type {Json} */ parameter) =>
    !isWrong(parameter.$ref === undefined ? parameter : (declared[parameter.$ref.split('/').at(-1)] ?? {}));
  for (const item of Object.values(document.paths))
    for (const holder of [item, ...Object.values(item)])
      if (Array.isArray(holder?.parameters)) holder.parameters = holder.parameters.filter(keeps);
};

/** @param {RegExp} pattern @returns {(parameter: Json) => boolean} */
const headerCalled = (pattern) => (parameter) => parameter.in === 'header' && pattern.test(parameter.name);

/** @type {readonly Correction[]} */
export const corrections = [
  {
    document: everyDocument,
    defect: 'servers without a scheme, with a leading space, relative, or with a slash too many',
    mend: 'read as the path they mean; the host follows from scripts/generate-optum/documents.mjs',
    apply(document) {
      const url = String(document.servers?.[0]?.url ?? '').trim();
      const path = url.replace(/^(https?:\/\/)?[^/]*/, (host) => (host.includes('.') ? '' : host));
      document.servers = [{ url: path }];
    },
  },
  {
    document: everyDocument,
    defect: 'operations without an id, or several with the same',
    mend: 'named by method and path',
  },
  {
    document: everyDocument,
    defect: 'a header whose name is the format of a date, yyyy-MM-dd',
    mend: 'left out: its real name is not published',
    apply: withoutParameters(headerCalled(/^yyyy-mm-dd$/i)),
  },
  {
    document: everyDocument,
    defect:
      'headers declared as parameters that every client sets itself: Authorization, Accept, Content-Type, X-Forwarded-For',
    mend: 'left out',
    apply: withoutParameters(headerCalled(/^(authorization|content-type|accept|x-forwarded-for)$/i)),
  },
  {
    document: everyDocument,
    defect:
      'scopes of one product asked for by all, security declared for some operations and not for their neighbours',
    mend: 'ignored; tokens follow scripts/generate-optum/documents.mjs',
    apply(document) {
      delete document.security;
    },
  },
  {
    document: everyDocument,
    defect: 'integers of 64 bits, which JSON has not',
    mend: 'numbers',
    apply: (document) =>
      eachSchema(document, (schema) => {
        if (schema.format === 'int64') delete schema.format;
      }),
  },
  {
    document: everyDocument,
    defect: 'defaults, which the vendor fills in',
    mend: 'ignored: nothing is added to requests or responses',
    apply: (document) =>
      eachSchema(document, (schema) => {
        if ('type' in schema) delete schema.default;
      }),
  },
  {
    document: 'claim-actions-health-check',
    defect: 'tokens v2, where the API it belongs to takes sntl',
    mend: 'sntl',
    token: 'sntl',
  },
  {
    document: 'optum-real-time-econtent-web-services',
    defect:
      'a token address at linkhealth that does not name the realm; its clients send sntl tokens of the gateway',
    mend: 'sntl',
    token: 'sntl',
  },
  {
    document: 'medical-network-claim-status-v2',
    defect: 'the path /claimstatus/v2/raw-x12/enhanced lacks /medicalnetwork, which all its neighbours have',
    mend: 'called as documented, since nobody has seen the other; the client option productLines[…].paths puts another in its place',
  },
  {
    document: 'dental-pre-care-estimate-api',
    defect: 'the path ends in precare, where the documentation says precheck',
    mend: 'called as the document has it; productLines[…].paths puts another in its place',
  },
  {
    document: 'real-dental-attachments-api',
    defect: 'paths below /attachments/documents, where the documentation says /documents',
    mend: 'called as the document has it; productLines[…].paths puts another in its place',
  },
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
    defect: 'patterns such as \\d{1,3}+ are not regular expressions here',
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
    defect:
      'the response to a trace id is said to be the details alone; without them it is a list of statuses',
    mend: 'either',
    apply(document) {
      const media = document.paths['/{traceId}'].get.responses[200].content;
      const summary = { $ref: '#/components/schemas/SummaryResponses' };
      for (const one of Object.values(media)) one.schema = { oneOf: [summary, one.schema] };
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
    defect: 'a provider that is not found is responded to with 200 and a message in place of the list',
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
    defect: 'one envelope is declared, another is responded to',
    mend: 'both are allowed',
    apply(document) {
      const schema = document.components.schemas.PayerListResponse;
      schema.properties.payers = schema.properties.data;
      schema.properties.total = schema.properties.totalCount;
    },
  },
  {
    document: 'ncc-data-acquisition-api',
    defect: 'ids of orders declared as numbers are text in all samples, and their times have no zone',
    mend: 'text or number; any text',
    apply(document) {
      properties(['tenantId', 'clientOrgId', 'vendorOrgId'], textOrNumber)(document);
      properties(['serviceStartDate', 'serviceEndDate'], anyTime)(document);
    },
  },
  {
    document: 'core-service',
    defect: 'the terms found in a text are said to be a string',
    mend: 'a list of strings, as its sample has it',
    apply(document) {
      const { content } = document.paths['/api/coding/filter-dictionary-terms'].get.responses[200];
      content['application/json'].schema = { type: 'array', items: { type: 'string' } };
    },
  },
  {
    document: 'optum-real-time-econtent-web-services',
    defect: 'what there is of a fee schedule is said to be an object of modifiers',
    mend: 'that, or a list of links, as its samples have it',
    apply(document) {
      const link = { type: 'object', properties: { href: { type: 'string' }, value: { type: 'string' } } };
      for (const path of [
        '/codetype/{codetype}/{code}/mpfs',
        '/codetype/{codetype}/{code}/mpfs/{locality}',
      ]) {
        const media = document.paths[path].get.responses[200].content['application/json'];
        media.schema = { oneOf: [media.schema, { type: 'array', items: link }] };
      }
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

/**
 * Examples of the vendor that break the vendor's own rules: what is rejected of them (`''` is the whole), and why. They do not justify loosening a rule.
 *
 * @type {readonly { document: string, example: string, paths: readonly string[], defect: string }[]}
 */
export const wrongExamples = [
  {
    document: 'claim-actions-api',
    example: 'claimactions.request.submitclaim',
    paths: ['query'],
    defect: 'the key mutation, which GraphQL over HTTP does not have: it must be query',
  },
  {
    document: 'claim-actions-api',
    example: 'claimactions.request.submitclaimticket',
    paths: ['query'],
    defect: 'the key mutation, which GraphQL over HTTP does not have: it must be query',
  },
  ...[42, 57, 75, 80, 118, 279].map((number) => ({
    document: 'optum-real-time-econtent-web-services',
    example: `examples#${number}`,
    paths: [''],
    defect: 'text that is not JSON: an extra or a missing comma',
  })),
  {
    document: 'enhanced-eligibility-api',
    example: 'posteligibility.request.rte-json-request-feeding-hmo-discovery',
    paths: ['controlNumber'],
    defect: 'a control number of ten digits, where nine are the rule',
  },
];
