import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, objectAt, parseObject, textAt } from '../json.js';
import { parseGraphql } from '../real/selection.js';
import type { OptumServer } from '../server.js';
import { dentalClaimFromX12, takenDentalClaim } from './dental-x12.js';

const SUBMIT = '/py/oihub/claim/dnt/submit/v1';
const ATTACHMENTS = '/dental/attachments/v1';
/** Search accepts IDs with or without the prefix, of twelve digits or 24 hexadecimal ones. */
const ATTACHMENT_ID = /^([A-Z]{3}#)?([0-9]{12}|[0-9a-f]{24})$/;

/** Fields of the request other than files. */
const REQUEST_FIELDS = [
  'submitterId',
  'billingProviderTaxId',
  'claimId',
  'payerId',
  'providerNPI',
  'dateOfService',
  'patientLastName',
  'patientFirstName',
  'patientDateOfBirth',
  'memberId',
];

interface DentalFile {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Outcomes that a correlation ID requests: `test_…-<code>_…`, as in the vendor's sandbox. */
const OUTCOMES: Readonly<Record<string, readonly [statusCode: string, message: string]>> = {
  '200': ['000', 'Claim submitted successfully. Refer 277CA for validation outcomes.'],
  '401': ['REQ_401', 'Unauthorized'],
  '422': ['REQ_422', 'Unprocessable request'],
  '500': ['REQ_500', 'Internal server error'],
  '503': ['REQ_503', 'Service unavailable'],
  '504': ['REQ_504', 'Gateway timeout'],
};

/** Serves dental claim submission and attachments; the other dental products are GraphQL like the medical ones. */
export function registerDental(app: Hono<SandboxEnv>, server: OptumServer): void {
  new DentalClaims(server).register(app);
}

class DentalClaims {
  readonly #server: OptumServer;
  readonly #files: Map<string, DentalFile>;
  readonly #problem = { 'content-type': 'application/problem+json' };

  constructor(server: OptumServer) {
    this.#server = server;
    this.#files = server.map<string, DentalFile>('dental files');
  }

  register(app: Hono<SandboxEnv>): void {
    app.get(`${SUBMIT}/health-check`, (c) => c.json({ status: 'UP' }));
    app.post(`${SUBMIT}/graphql`, (c) => this.#submit(c));
    app.get(`${ATTACHMENTS}/healthcheck`, (c) => c.json({ Status: 'Service is healthy' }));
    for (const intelligence of [false, true])
      app.post(`${ATTACHMENTS}/attachments/documents${intelligence ? '/image-intelligence' : ''}`, (c) =>
        this.#upload(c, intelligence),
      );
    // Found files are returned as a multipart form, with their IDs among the parameters of Content-Disposition.
    app.post(`${ATTACHMENTS}/attachments/documents/search`, (c) => this.#search(c));
  }

  #invalid(code: string, field: string): JsonObject {
    return {
      type: 'about:blank',
      title: 'Invalid attachment request',
      detail: 'The request cannot be processed.',
      status: 400,
      instance: '/attachments',
      properties: { errors: [{ code, field }] },
    };
  }

  async #submit(c: Context<SandboxEnv>) {
    const body = parseObject(await c.req.text());
    const input = objectAt(objectAt(body ?? {}, 'variables'), 'input');
    const fields = (() => {
      try {
        return parseGraphql(textAt(body ?? {}, 'query'))[0]?.fields.find(
          ({ name }) => name === 'claimSubmission',
        );
      } catch {
        return undefined;
      }
    })();
    if (fields === undefined) return c.json({ message: 'Bad Request', statusCode: 400 }, 400);
    const asked = /^test_.*?-(\d{3})_/.exec(c.req.header('x-optum-consumer-correlation-id') ?? '')?.[1];
    const claim = dentalClaimFromX12(textAt(input, 'x12RequestData'));
    const [statusCode, message] = OUTCOMES[asked ?? '200'] ?? ['GTW_06', 'Unknown outcome'];
    const accepted = statusCode === '000' && (claim !== undefined || asked !== undefined);
    if (accepted) this.#server.context.counters.submissionsProcessed += 1;
    // The sample has no `data` around it although the schema says so.
    const transactionId = this.#server.nextNumber('transaction', 8_841_512_345_670_000);
    return c.json({
      transactionId,
      x12Response277CA: accepted ? takenDentalClaim(claim, transactionId, this.#server.now()) : null,
      message: accepted || statusCode !== '000' ? message : 'The request contains no 837 of dental claims.',
      statusCode: accepted || statusCode !== '000' ? statusCode : 'EDI_200',
    });
  }

  async #upload(c: Context<SandboxEnv>, intelligence: boolean) {
    const form = await c.req.formData().catch(() => undefined);
    const uploads = (form?.getAll('files') ?? []).filter((file) => typeof file !== 'string');
    const part = form?.get('request') ?? '';
    const request = parseObject(typeof part === 'string' ? part : await part.text()) ?? {};
    const missing = REQUEST_FIELDS.filter((name) => textAt(request, name) === '');
    if (missing.length > 0 || uploads.length === 0 || uploads.length > 10)
      return c.body(JSON.stringify(this.#invalid('DENTATT_101', missing[0] ?? 'files')), 400, this.#problem);
    const group = randomBytes(12).toString('hex');
    const stored = await Promise.all(
      uploads.map(async (file) => ({
        id: this.#server.nextNumber('dental attachment', 100_000_000_000),
        group,
        name: file.name,
        type: file.type || 'application/octet-stream',
        bytes: Buffer.from(await file.arrayBuffer()),
      })),
    );
    for (const file of stored) this.#files.set(file.id, file);
    this.#server.context.counters.submissionsProcessed += 1;
    const answer = {
      status: 'CLOSED',
      createdAt: new Date(this.#server.now()).toISOString(),
      attachmentIds: stored.map(({ id }) => `CHC#${id}`),
      attachmentControlNumber: `CHC#${group}`,
      ...(intelligence ? { imageIntelligenceTransactionId: randomBytes(12).toString('hex') } : {}),
    };
    return c.json(answer, 201);
  }

  async #search(c: Context<SandboxEnv>) {
    const { attachmentIds } = parseObject(await c.req.text()) ?? {};
    const wanted = Array.isArray(attachmentIds) ? attachmentIds.map(String) : [];
    if (wanted.length === 0 || wanted.some((id) => !ATTACHMENT_ID.test(id)))
      return c.body(JSON.stringify(this.#invalid('DENTATT_102', 'attachmentIds')), 400, this.#problem);
    const bare = new Set(wanted.map((id) => id.replace(/^[A-Z]{3}#/, '')));
    const found = [...this.#files.values()].filter(({ id, group }) => bare.has(id) || bare.has(group));
    if (found.length === 0)
      return c.body(
        JSON.stringify({ ...this.#invalid('DENTATT_113', 'attachmentIds'), status: 404 }),
        404,
        this.#problem,
      );
    const boundary = `sandbox${randomBytes(12).toString('hex')}`;
    const parts = found.flatMap(({ id, group, name, type, bytes }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"; attachmentControlNumber="${group}"; attachmentId="${id}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]);
    const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
    return c.body(Uint8Array.from(body), 200, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
  }
}
