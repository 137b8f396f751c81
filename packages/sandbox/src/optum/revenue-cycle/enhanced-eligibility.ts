import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { notPredefined } from '../canned-values.js';
import { isObject, type JsonObject, objectAt, objectsAt, parseObject, textAt } from '../json.js';
import { cannedEligibility } from '../medical-network/eligibility/canned-payer.js';
import { eligibilityResponse } from '../medical-network/eligibility/response.js';
import { badDates } from '../request-rules.js';
import type { OptumServer } from '../server.js';
import { readInterchange } from '../x12.js';

const BASE = '/rcm/eligibility/v1';

interface Transaction extends JsonObject {
  readonly id: string;
  readonly processedDate: string;
  readonly status: { readonly value: string };
}

const UNAVAILABLE = new Set(['42', '80', '79']);
const UNKNOWN_PATIENT = new Set([
  '58',
  '64',
  '65',
  '67',
  '68',
  '71',
  '72',
  '73',
  '74',
  '75',
  '76',
  '77',
  '78',
]);

/** Summarizes a canned 271 in this product's format. */
export function outcomeOf(answer: JsonObject): string {
  const [rejection] = objectsAt(answer, 'errors');
  const code = rejection === undefined ? '' : textAt(rejection, 'code');
  const entries = objectsAt(answer, 'benefitsInformation').map((entry) => textAt(entry, 'code'));
  if (entries.some((entry) => /^[1-5]$/.test(entry))) return 'eligible';
  if (entries.some((entry) => /^[678]$/.test(entry))) return 'ineligible';
  if (UNAVAILABLE.has(code)) return 'payer_unavailable';
  return UNKNOWN_PATIENT.has(code) ? 'patient_unknown' : 'processing_error';
}

/** Echoes the correlation ID, or creates one; the tenant is reported, never taken from the client. */
export function correlate(c: Context<SandboxEnv>, server: OptumServer): string {
  const correlationId = c.req.header('x-optum-correlation-id') ?? server.traceId();
  c.header('x-optum-correlation-id', correlationId);
  c.header('x-optum-tenant-id', '00000000-0000-4000-8000-000000000000');
  c.header('x-optum-trace-id', server.traceId());
  return correlationId;
}

/** Returns a page of a list: `limit` entries, `offset` counting pages, and the link to the next one. */
export function pageOf<Item>(
  c: Context<SandboxEnv>,
  items: readonly Item[],
): { readonly page: Item[] } | { readonly problem: string } {
  const limit = Number(c.req.query('limit') ?? 30);
  const offset = Number(c.req.query('offset') ?? 1);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return { problem: 'limit must be from 1 to 100' };
  if (!Number.isInteger(offset) || offset < 1) return { problem: 'offset must be 1 or more' };
  if (offset * limit < items.length) c.header('link', `</?limit=${limit}&offset=${offset + 1}>; rel="next"`);
  if (c.req.query('returnTotalCount') === 'true') c.header('x-total-count', String(items.length));
  return { page: items.slice((offset - 1) * limit, offset * limit) };
}

function problems(body: JsonObject): string[] {
  const missing = (field: string) => `Failed Precondition - Field '${field}' is required`;
  const found = badDates(body).map(({ field }) => `Failed Precondition - Field '${field}' is not a date`);
  if (!isObject(body.subscriber)) found.push(missing('subscriber'));
  if (textAt(objectAt(body, 'encounter'), 'dateOfService') === '')
    found.push(missing('encounter.dateOfService'));
  if (textAt(body, 'tradingPartnerServiceId') === '') found.push(missing('tradingPartnerServiceId'));
  if (body.controlNumber !== undefined && !/^\d{9}$/.test(textAt(body, 'controlNumber')))
    found.push("Failed Precondition - Field 'controlNumber' must be nine digits");
  return found;
}

const FILTERS: Readonly<Record<string, (transaction: Transaction) => unknown>> = {
  correlationId: ({ correlationId }) => correlationId,
  memberId: (transaction) => objectAt(transaction, 'subscriber').memberId,
  patientFirstName: (transaction) => objectAt(transaction, 'subscriber').firstName,
  patientLastName: (transaction) => objectAt(transaction, 'subscriber').lastName,
  patientDateOfBirth: (transaction) => objectAt(transaction, 'subscriber').dateOfBirth,
  npi: ({ provider }) => (isObject(provider) ? provider.npi : undefined),
  payerId: (transaction) => objectAt(transaction, 'payer').chcId,
};

/** Serves enhanced eligibility: real time in JSON and X12, and the transactions so far. */
export function registerEnhancedEligibility(app: Hono<SandboxEnv>, server: OptumServer): void {
  new EnhancedEligibility(server).register(app);
}

class EnhancedEligibility {
  readonly #server: OptumServer;
  readonly #transactions: Map<string, Transaction>;
  readonly #seen: Map<string, Transaction>;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#transactions = server.map<string, Transaction>('eligibility transactions');
    this.#seen = server.map<string, Transaction>('eligibility inquiries');
  }

  register(app: Hono<SandboxEnv>): void {
    app.on('POST', [BASE, `${BASE}/`], (c) => this.#check(c));
    app.post(`${BASE}/real-time/x12`, (c) => this.#checkX12(c));
    app.get(`${BASE}/transactions`, (c) => this.#search(c));
    app.get(`${BASE}/transactions/:id`, (c) => {
      correlate(c, this.#server);
      const transaction = this.#transactions.get(c.req.param('id'));
      return transaction === undefined ? c.json(['Not Found - record not found'], 404) : c.json(transaction);
    });
    app.get(`${BASE}/healthcheck`, (c) => c.json({ status: 'ok' }));
  }

  #process(correlationId: string, payerId: string, npi: string, subscriber: JsonObject): Transaction {
    const inquiry = {
      controlNumber: '000000001',
      tradingPartnerServiceId: payerId,
      traceId: this.#server.traceId(),
      now: this.#server.now(),
    };
    const answer = eligibilityResponse(cannedEligibility(payerId), inquiry);
    // The ID is the sandbox's own; an invalid provider ID is an outcome here, not an error.
    const value =
      payerId === 'SBXNOPAYER'
        ? 'payer_not_in_system'
        : /^(\d{10})?$/.test(npi)
          ? outcomeOf(answer)
          : 'processing_error';
    const transaction = {
      id: this.#server.traceId(),
      sourceType: 'new',
      correlationId,
      payer: { chcId: payerId },
      ...(npi === '' ? {} : { provider: { npi } }),
      processedDate: new Date(this.#server.now()).toISOString(),
      status: { value },
      subscriber,
      'x12-271': answer.x12,
    };
    this.#transactions.set(transaction.id, transaction);
    return transaction;
  }

  async #check(c: Context<SandboxEnv>) {
    const correlationId = correlate(c, this.#server);
    const text = await c.req.text();
    const body = parseObject(text);
    if (body === undefined) return c.json(['Failed Precondition - the body is not a JSON object'], 400);
    const found = problems(body);
    const rejected =
      found.length > 0 || !this.#server.switches.predefinedValuesOnly
        ? found
        : notPredefined(body).map((error) => error.description);
    if (rejected.length > 0) return c.json(rejected, 400);
    const { memberId, firstName, lastName } = objectAt(body, 'subscriber');
    // The request has YYYYMMDD and the response has dashes, as in the vendor's own samples.
    const birthday = /^(\d{4})(\d{2})(\d{2})$/.exec(textAt(objectAt(body, 'subscriber'), 'dateOfBirth'));
    const dateOfBirth = birthday === null ? undefined : birthday.slice(1).join('-');
    c.set('member', typeof memberId === 'string' ? memberId : undefined);
    const switchedOff =
      c.req.header('x-optum-eligibility-disable-value-add')?.includes('deduplication') === true;
    const earlier = this.#seen.get(text);
    if (earlier !== undefined && !switchedOff) return c.json({ ...earlier, sourceType: 'duplicate' });
    const npi = textAt(objectAt(body, 'provider'), 'npi');
    const subscriber = { memberId, firstName, lastName, dateOfBirth };
    const transaction = this.#process(
      correlationId,
      textAt(body, 'tradingPartnerServiceId'),
      npi,
      subscriber,
    );
    this.#seen.set(text, transaction);
    return c.json(transaction);
  }

  async #checkX12(c: Context<SandboxEnv>) {
    const correlationId = correlate(c, this.#server);
    const interchange = readInterchange(textAt(parseObject(await c.req.text()) ?? {}, 'x12'));
    if (interchange === undefined) return c.json(["Failed Precondition - Field 'x12' is required"], 400);
    const name = (entity: string) =>
      interchange.segments.find(([id, who]) => id === 'NM1' && who === entity)?.[9] ?? '';
    return c.json(this.#process(correlationId, name('PR'), name('1P'), { memberId: name('IL') }));
  }

  #search(c: Context<SandboxEnv>) {
    correlate(c, this.#server);
    const query = c.req.query();
    const [start = '', end = '\uffff'] = [query.startDateTime, query.endDateTime];
    const sign = query.sort === '-processedDate' ? -1 : 1;
    // A list is one comma-separated parameter.
    const statuses = query.status?.split(',');
    const fitting = [...this.#transactions.values()]
      .filter((transaction) =>
        Object.entries(FILTERS).every(
          ([name, read]) => query[name] === undefined || read(transaction) === query[name],
        ),
      )
      .filter(({ status }) => statuses?.includes(status.value) ?? true)
      .filter(({ processedDate }) => processedDate >= start && processedDate <= end)
      .toSorted((a, b) => sign * a.processedDate.localeCompare(b.processedDate));
    const outcome = pageOf(c, fitting);
    return 'problem' in outcome ? c.json([outcome.problem], 400) : c.json(outcome.page);
  }
}
