import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { isObject, type JsonObject, objectAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';

const EDI = '/intelligentclearinghouse/iedi/enrollment/v1';
const PES = '/payments/pes-payer-enrollments/v1';
const DAY_MS = 86_400_000;

/** Enrollment state of a provider with a payer, under each of its IDs. */
function associations(record: JsonObject, at: number): JsonObject[] {
  const { npi, tinOrEin } = objectAt(record, 'providerIdentifiers');
  return Object.entries({ NPI: npi, TIN: tinOrEin })
    .filter(([, id]) => typeof id === 'number')
    .map(([providerIdType, id]) => ({
      payerId: record.payerId,
      providerId: String(id),
      providerIdType,
      status: 'Associated',
      statusDate: new Date(at).toISOString().slice(0, -1),
    }));
}

/** Serves EDI enrollment: submitted as an array, read back as a job. */
export function registerEdiEnrollment(app: Hono<SandboxEnv>, server: OptumServer): void {
  const jobs = server.map<string, { readonly records: readonly JsonObject[]; readonly endsAt: number }>(
    'enrollment jobs',
  );
  const failure = (error: string, path: string, status: number) => ({
    error,
    path,
    status,
    timestamp: new Date(server.now()).toISOString(),
    traceId: server.traceId(),
  });

  app.post(`${EDI}/era/enrollment-submission`, async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const tenant = c.req.header('tenant-id') ?? '';
    if (tenant === '') return c.json(failure('Header tenant-id is missing.', c.req.path, 400), 400);
    if (!Array.isArray(body) || !body.every(isObject))
      return c.json(failure('Request payload could not be parsed.', c.req.path, 400), 400);
    // One character longer than a UUID, as in the vendor's samples.
    const payloadId = `${server.traceId()}5`;
    jobs.set(payloadId, { records: body, endsAt: server.now() + server.switches.jobDelayMs });
    server.context.counters.submissionsProcessed += 1;
    return c.json({ payloadId }, 202);
  });

  app.get(`${EDI}/era/results/:payloadId`, (c) => {
    if ((c.req.header('tenant-id') ?? '') === '')
      return c.json(failure('Header tenant-id is missing.', c.req.path, 400), 400);
    const job = jobs.get(c.req.param('payloadId'));
    if (job === undefined) return c.json(failure('Not Found.', c.req.path, 404), 404);
    if (server.now() < job.endsAt) return c.json({ status: 'Processing' });
    if (job.records.length === 0) return c.json({ status: 'Errored' });
    const acceptedRecords = job.records
      .filter((record) => textAt(record, 'payerId') !== '')
      .map((record) => ({ ...record, statuses: { associationStatuses: associations(record, job.endsAt) } }));
    const rejectedRecords = job.records
      .filter((record) => textAt(record, 'payerId') === '')
      .map((record) => ({ ...record, errorMessages: 'Payer ID is required.\nPayer ID is invalid.' }));
    return c.json({
      status: 'Complete',
      numberOfRecordsRecieved: job.records.length,
      numberOfRecordsAccepted: acceptedRecords.length,
      numberOfRecordsRejected: rejectedRecords.length,
      acceptedRecords,
      rejectedRecords,
    });
  });
}

/** Serves payer enrollments (PES). */
export function registerPes(app: Hono<SandboxEnv>, server: OptumServer): void {
  new PayerEnrollment(server).register(app);
}

class PayerEnrollment {
  readonly #statuses: Map<number, string>;

  constructor(server: OptumServer) {
    this.#statuses = server.map<number, string>('enrollment statuses');
  }

  register(app: Hono<SandboxEnv>): void {
    app.get(`${PES}/enrollment-status`, (c) => this.#find(c));
    for (const path of [PES, `${PES}/`]) {
      app.get(path, (c) => {
        const missing = ['startTimestamp', 'endTimestamp'].filter((name) => c.req.query(name) === undefined);
        return missing.length > 0 ? c.json(this.#invalid(...missing), 422) : c.json([this.#provider()]);
      });
      app.patch(path, (c) => this.#decide(c));
    }
  }

  #enrollment(enrollmentId: number, service: string) {
    return {
      enrollmentId,
      changesetId: 123,
      payerName: 'EXTRA HEALTHY INSURANCE',
      activityType: 'NEW',
      service,
      groupingPreference: 'NPI',
      status: this.#statuses.get(enrollmentId) ?? 'APPROVED',
      npis: ['1760854442'],
      updatedAt: '2020-06-01T00:00:00Z',
    };
  }

  #provider() {
    return {
      tin: '123456789',
      tinType: 'EIN',
      name: 'HAPPY DOCTORS GROUP',
      billingNpi: '1760854442',
      exemptFromNpi: false,
      submittedTimestamp: '2020-06-01T00:00:00Z',
      eftEnrollments: [this.#enrollment(5_000_001, 'EFT')],
      eraEnrollments: [this.#enrollment(5_000_002, 'ERA')],
    };
  }

  #invalid(...fields: readonly string[]) {
    return {
      code: 'PES-1234',
      message: 'A JSON schema validation error occurred',
      schemaValidationErrors: fields.map((field) => ({ field: `data.${field}`, message: 'is required' })),
    };
  }

  #find(c: Context<SandboxEnv>) {
    const { startTimestamp, endTimestamp, tin, npi } = c.req.query();
    if (startTimestamp !== undefined && endTimestamp !== undefined) {
      const range = Date.parse(endTimestamp) - Date.parse(startTimestamp);
      return range > 30 * DAY_MS
        ? c.json({ message: 'Day range limit is 30 days' }, 422)
        : c.json([this.#provider()]);
    }
    if (tin === undefined && npi === undefined)
      return c.json(
        { message: "Bad Request - give 'startTimestamp' and 'endTimestamp', or 'tin' or 'npi'" },
        400,
      );
    // A miss is not an error here.
    const known = (tin === undefined || tin === '123456789') && (npi === undefined || npi === '1760854442');
    return c.json(known ? [this.#provider()] : { message: 'Provider not found' });
  }

  async #decide(c: Context<SandboxEnv>) {
    const body = parseObject(await c.req.text()) ?? {};
    const { status, rejectedReasonCode } = body;
    // Text in the document, a number in every response.
    if (!/^\d+$/.test(textAt(body, 'enrollmentId'))) return c.json(this.#invalid('enrollmentId'), 422);
    const enrollmentId = Number(textAt(body, 'enrollmentId'));
    const approved = status === 'PAYER APPROVED';
    const rejected = status === 'PAYER REJECTED' && /^000[1-7]$/.test(String(rejectedReasonCode as string));
    if (!approved && !rejected)
      return c.json(this.#invalid(status === 'PAYER REJECTED' ? 'rejectedReasonCode' : 'status'), 422);
    this.#statuses.set(enrollmentId, String(status));
    return c.json({ enrollmentId, ...(approved ? { changesetId: 123 } : {}), status });
  }
}
