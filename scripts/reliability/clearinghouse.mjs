// A clearinghouse of one's own that counts which claims it has taken, and fails in every way that was seen or may be.
import { json, serve } from './support.mjs';

/**
 * One way to respond to a claim, and whether the claim was taken.
 *
 * @typedef {object} Mode
 * @property {string} name
 * @property {boolean} takes
 * @property {(exchange: import('./support.mjs').Exchange, id: string) => void} respond
 */

const receipt = (/** @type {string} */ id) => ({
  status: 'SUCCESS',
  controlNumber: '123456789',
  tradingPartnerServiceId: '9496',
  claimReference: {
    correlationId: '000000042R',
    customerClaimNumber: '000042',
    patientControlNumber: id,
    timeOfResponse: '2026-03-10T00:00:00Z',
    claimType: 'PRO',
    rhclaimNumber: '42',
  },
  meta: { traceId: 'trace-42', submitterId: '000001' },
  editStatus: 'SUCCESS',
});

const EDIT = { editName: 'M1', editActivity: 'R', errorDescription: 'A SAMPLE EDIT' };
const HTML = '<html><body><h1>Error</h1></body></html>';

/** @type {(status: number, body: unknown, headers?: Record<string, string>) => Mode['respond']} */
const says =
  (status, body, headers) =>
  ({ response }) =>
    json(response, status, body, headers);

/** A status of which no one can know whether the claim was taken: once it was, once it was not. */
const open = (/** @type {number} */ status, /** @type {unknown} */ body = {}) =>
  [true, false].map((takes) => ({ name: `${status}`, takes, respond: says(status, body) }));

const cut = (/** @type {string} */ id) => JSON.stringify(receipt(id)).slice(0, 80);

/** @type {readonly Mode[]} */
export const MODES = [
  { name: 'success', takes: true, respond: ({ response }, id) => json(response, 200, receipt(id)) },
  {
    name: 'success, late',
    takes: true,
    respond: ({ response }, id) => void setTimeout(() => json(response, 200, receipt(id)), 30),
  },
  {
    name: 'edits',
    takes: false,
    respond: ({ response }, id) =>
      json(response, 200, { ...receipt(id), status: 'EDITS', editStatus: 'EDITS', errors: [EDIT] }),
  },
  {
    name: '400 with errors',
    takes: false,
    respond: says(400, { errors: [{ field: 'subscriber', description: 'is wrong' }] }),
  },
  { name: '401', takes: false, respond: says(401, { error: 'invalid_product' }) },
  { name: '403', takes: false, respond: says(403, { message: 'Forbidden' }) },
  { name: '429', takes: false, respond: says(429, {}, { 'retry-after': '0' }) },
  ...[404, 409, 410, 422, 499, 500, 502, 503, 504].flatMap((status) => open(status)),
  ...open(500, HTML),
  ...[true, false].map((takes) => ({
    name: '200, a page',
    takes,
    respond: says(200, HTML, { 'content-type': 'text/html' }),
  })),
  ...[true, false].map((takes) => ({ name: '200, empty', takes, respond: says(200, '') })),
  ...[true, false].map((takes) => ({
    name: '200, something else',
    takes,
    respond: says(200, { message: 'received' }),
  })),
  {
    name: '200, no status',
    takes: true,
    respond: ({ response }, id) =>
      json(response, 200, { ...receipt(id), status: undefined, editStatus: undefined }),
  },
  {
    name: '200, of another claim',
    takes: true,
    respond: ({ response }) => json(response, 200, receipt('OTHER')),
  },
  { name: '202', takes: true, respond: says(202, {}) },
  { name: '302', takes: true, respond: says(302, '', { location: 'https://elsewhere.example/' }) },
  {
    name: 'cut body',
    takes: true,
    respond: ({ response, socket }, id) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
      response.write(cut(id), () => socket.destroy());
    },
  },
  { name: 'broken JSON', takes: true, respond: ({ response }, id) => json(response, 200, cut(id)) },
  ...[true, false].map((takes) => ({
    name: 'reset',
    takes,
    respond: (/** @type {import('./support.mjs').Exchange} */ { socket }) => void socket.resetAndDestroy(),
  })),
  ...[true, false].map((takes) => ({ name: 'silence', takes, respond: () => undefined })),
];

/** Counts claims. */
export class Clearinghouse {
  /** Requests of claims. */
  received = 0;
  /** Claims that were taken more than once. */
  doubles = 0;
  /** How many token requests are responded to with 503. */
  tokensDown = 0;
  url = '';
  close = () => {};
  /** @type {Map<string, Mode[]>} */
  #planned = new Map();
  #taken = new Set();
  #random;
  #requestsLeft = Number.POSITIVE_INFINITY;
  #kill = () => {};

  /** @param {() => number} random */
  constructor(random) {
    this.#random = random;
  }

  /** @param {() => number} random */
  static async start(random) {
    const made = new Clearinghouse(random);
    const { url, close } = await serve((exchange) => made.#respond(exchange));
    return Object.assign(made, { url, close });
  }

  /** How many claims were taken. */
  get taken() {
    return this.#taken.size;
  }

  /** @param {string} id */
  hasTaken(id) {
    return this.#taken.has(id);
  }

  /**
   * Says how the requests of a claim are responded to, in turn. What is not said is success.
   *
   * @param {string} id
   * @param {Mode[]} modes
   */
  expect(id, modes) {
    this.#planned.set(id, modes);
  }

  /**
   * Kills a process at its so-many-th claim, before or after it is responded to.
   *
   * @param {number} requests
   * @param {() => void} kill
   */
  killAfter(requests, kill) {
    this.#requestsLeft = requests;
    this.#kill = kill;
  }

  /** @param {import('./support.mjs').Exchange} exchange */
  #respond(exchange) {
    const { path, body, response } = exchange;
    if (path.includes('token') && this.tokensDown-- > 0) return json(response, 503, {});
    if (path.includes('token'))
      return json(response, 200, { access_token: 'synthetic', token_type: 'Bearer', expires_in: 3600 });
    if (path.includes('claimstatus'))
      return json(response, 200, { claims: [], meta: { traceId: 'trace-43' } });
    const id = /"patientControlNumber":"(\w+)"/.exec(body)?.[1] ?? '';
    this.received += 1;
    this.#requestsLeft -= 1;
    const isLast = this.#requestsLeft === 0;
    if (isLast && this.#random() < 0.5) this.#kill();
    else if (isLast) response.once('finish', this.#kill);
    const mode = this.#planned.get(id)?.shift();
    if (mode === undefined || mode.takes) {
      if (this.#taken.has(id)) this.doubles += 1;
      this.#taken.add(id);
    }
    if (mode === undefined) return json(response, 200, receipt(id));
    return mode.respond(exchange, id);
  }
}
