import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { notPredefined } from '../canned-values.js';
import { type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';

const SUBMISSION = '/medicalnetwork/attachments/submission/v1';
const STATUS = '/medicalnetwork/attachments/status/v1';
const RETRIEVAL = '/medicalnetwork/attachments/retrieval/v1';
const FILE_TYPES = /\.(jpe?g|tiff?|png|pdf)$/i;

interface Attachment {
  readonly traceId: string;
  readonly receivedAt: number;
  readonly request: JsonObject;
  readonly statusCode: string;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly bytes: Uint8Array }[];
}

/** A one-page document for `testMode`, so that retrieval works before anything was uploaded. */
const TEST_DOCUMENT = {
  id: '000fb167-ff90-4848-9e56-9edbf328a34c',
  name: 'test.pdf',
  bytes: Buffer.from('%PDF-1.4 sandbox'),
};

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
function dayOf(epochMs: number) {
  return new Date(epochMs).toISOString().slice(0, 10);
}
function minuteOf(epochMs: number) {
  return `${new Date(epochMs).toISOString().slice(0, 16)}Z`;
}

/** The first status is the documented one; the vendor's other statuses are unknown, so these are the sandbox's own. */
function statusMessage(code: string) {
  return code === '01' ? 'TRANSACTION_RECEIVED' : `SANDBOX_STATUS_${code}`;
}

function attachmentError(code: string, description: string, value: string) {
  return {
    code,
    description,
    typeInfo: { type: 'ErrorResponse', value },
  };
}

function uploadErrors(request: JsonObject, names: readonly string[]): JsonObject[] {
  const error = (field: string, description: string) => ({ field, code: '33', description, location: field });
  const errors = ['controlNumber', 'tradingPartnerServiceId', 'tradingPartnerName']
    .filter((field) => textAt(request, field) === '')
    .map((field) => error(field, 'Must not be empty'));
  for (const field of ['submitter', 'provider', 'subscriber', 'claimInformation'])
    if (Object.keys(objectAt(request, field)).length === 0) errors.push(error(field, 'Must not be empty'));
  for (const [index, line] of objectsAt(objectAt(request, 'claimInformation'), 'serviceLines').entries())
    if (!names.includes(textAt(objectAt(line, 'attachmentDetails'), 'name')))
      errors.push(
        error(`claimInformation.serviceLines[${index}].attachmentDetails.name`, 'No file of this name'),
      );
  if (names.length === 0) errors.push(error('files', 'At least one file'));
  for (const name of names)
    if (!FILE_TYPES.test(name)) errors.push(error('files', 'Only jpg, jpeg, tif, tiff, png and pdf'));
  return errors;
}

/** Serves attachments: submission, status, retrieval. */
export function registerAttachments(app: Hono<SandboxEnv>, server: OptumServer): void {
  new Attachments(server).register(app);
}

class Attachments {
  readonly #server: OptumServer;
  readonly #attachments: Map<string, Attachment>;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#attachments = server.map<string, Attachment>('attachments');
  }

  register(app: Hono<SandboxEnv>): void {
    for (const base of [SUBMISSION, STATUS, RETRIEVAL])
      app.get(`${base}/healthcheck`, (c) => c.json({ status: 'OK', version: 'v1' }));
    app.post(`${SUBMISSION}/uploads`, (c) => this.#upload(c));
    app.get(`${STATUS}/:traceId`, (c) => this.#status(c, c.req.param('traceId')));
    app.post(`${STATUS}/metadata`, (c) => this.#findStatuses(c));
    app.post(`${RETRIEVAL}/search`, (c) => this.#search(c));
    app.get(`${RETRIEVAL}/:documentId`, (c) => this.#retrieve(c, c.req.param('documentId')));
  }

  #details({ request, receivedAt }: Attachment) {
    return {
      submitterId: '999898',
      payerId: textAt(request, 'tradingPartnerServiceId'),
      payerName: textAt(request, 'tradingPartnerName'),
      memberId: textAt(objectAt(request, 'subscriber'), 'memberId'),
      patientFirstName: textAt(objectAt(request, 'subscriber'), 'firstName'),
      patientLastName: textAt(objectAt(request, 'subscriber'), 'lastName'),
      providerId: textAt(objectAt(request, 'provider'), 'npi'),
      transactionSubmittedDate: minuteOf(receivedAt),
    };
  }

  #statuses({ statusCode, receivedAt, request, documents }: Attachment) {
    return [
      {
        statusCode,
        statusMessage: statusMessage(statusCode),
        statusTimeStamp: minuteOf(receivedAt),
        documents: documents.map(({ name }) => ({
          documentName: name,
          controlNumber: textAt(request, 'controlNumber'),
        })),
      },
    ];
  }

  async #upload(c: Context<SandboxEnv>) {
    const form = await c.req.formData().catch(() => undefined);
    const part = form?.get('request');
    const request = typeof part === 'string' ? parseObject(part) : undefined;
    if (form === undefined || request === undefined)
      return c.json(
        { status: 'FAILED', errors: [{ field: 'request', description: 'A part named request with JSON' }] },
        400,
      );
    const files = form.getAll('files').filter((file) => typeof file !== 'string');
    c.set('member', textAt(objectAt(request, 'subscriber'), 'memberId') || undefined);
    const invalid = uploadErrors(
      request,
      files.map((file) => file.name),
    );
    const errors =
      invalid.length > 0 || !this.#server.switches.predefinedValuesOnly ? invalid : notPredefined(request);
    if (errors.length > 0) return c.json({ status: 'FAILED', errors }, 400);
    const traceId = this.#server.traceId();
    const documents = await Promise.all(
      files.map(async (file) => ({
        id: randomUUID(),
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const statusCode = /^TEST(?:EP|PP)(\d\d)$/.exec(textAt(request, 'tradingPartnerServiceId'))?.[1] ?? '01';
    this.#attachments.set(traceId, {
      traceId,
      receivedAt: this.#server.now(),
      request,
      statusCode,
      documents,
    });
    this.#server.context.counters.submissionsProcessed += 1;
    // The vendor says only that the trace ID is in a header; both likely names are sent.
    c.header('traceId', traceId);
    c.header('x-chng-trace-id', traceId);
    return c.json({ status: 'SUCCESS', attachmentId: documents[0]?.id, transactionSetAcknowledgement: 'A' });
  }

  #status(c: Context<SandboxEnv>, traceId: string) {
    const fieldset = c.req.query('fieldset') ?? 'summary';
    const attachment = this.#attachments.get(traceId);
    if (!['summary', 'detail'].includes(fieldset))
      return c.json({ statusCode: 'ErrorResponseCode', statusMessage: 'ClientErrors.BAD_REQUEST' }, 400);
    if (attachment === undefined)
      return c.json({ statusCode: 'ErrorResponseCode', statusMessage: 'ClientErrors.NOT_FOUND' }, 404);
    return fieldset === 'summary'
      ? c.json(this.#statuses(attachment))
      : c.json({ transactionDetails: this.#details(attachment), status: this.#statuses(attachment) });
  }

  async #findStatuses(c: Context<SandboxEnv>) {
    const query = parseObject(await c.req.text()) ?? {};
    const { transactionReceivedStartDate: start, transactionReceivedEndDate: end } = query;
    if (!isDay(start) || !isDay(end))
      return c.json({ statusCode: 'ErrorResponseCode', statusMessage: 'ClientErrors.BAD_REQUEST' }, 400);
    const found = [...this.#attachments.values()].filter((attachment) => {
      const day = dayOf(attachment.receivedAt);
      const known: JsonObject = this.#details(attachment);
      const claimNumber = textAt(objectAt(attachment.request, 'claimInformation'), 'patientControlNumber');
      const asked = { ...known, claimNumber };
      const fits = Object.entries(asked).every(
        ([field, value]) => textAt(query, field) === '' || query[field] === value,
      );
      return day >= start && day <= end && fits;
    });
    return c.json(
      found.map((attachment) => ({
        traceId: attachment.traceId,
        transactionDetails: this.#details(attachment),
        status: this.#statuses(attachment),
      })),
    );
  }

  async #search(c: Context<SandboxEnv>) {
    const query = parseObject(await c.req.text()) ?? {};
    const { startUploadDate: start, endUploadDate: end } = query;
    if (!isDay(start) || !isDay(end))
      return c.json(attachmentError('400', 'Invalid upload date', 'ClientErrors.BAD_REQUEST'), 400);
    const uploaded = [...this.#attachments.values()].flatMap((attachment) => {
      const attachmentUploadDate = dayOf(attachment.receivedAt);
      if (attachmentUploadDate < start || attachmentUploadDate > end) return [];
      const { memberId, patientFirstName, patientLastName, providerId } = this.#details(attachment);
      const { patientControlNumber } = objectAt(attachment.request, 'claimInformation');
      const shared = {
        memberId,
        patientFirstName,
        patientLastName,
        providerId,
        patientControlNumber,
        attachmentUploadDate,
      };
      return attachment.documents.map(({ id }) => ({
        documentId: id,
        attachmentControlNumber: textAt(attachment.request, 'controlNumber'),
        ...shared,
      }));
    });
    const test = {
      documentId: TEST_DOCUMENT.id,
      attachmentControlNumber: '000000001',
      attachmentUploadDate: end,
    };
    return c.json(c.req.query('testMode') === 'true' ? [test, ...uploaded] : uploaded);
  }

  #retrieve(c: Context<SandboxEnv>, documentId: string) {
    const all = [TEST_DOCUMENT, ...[...this.#attachments.values()].flatMap(({ documents }) => documents)];
    const document = all.find(({ id }) => id === documentId);
    if (document === undefined)
      return c.json(attachmentError('404', 'Item not found', 'ClientErrors.NOT_FOUND'), 404);
    return c.body(Uint8Array.from(document.bytes), 200, { 'content-type': 'application/octet-stream' });
  }
}
