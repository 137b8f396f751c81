import { request as httpRequest } from 'node:http';
import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { isObject, type JsonObject, objectAt, parseObject, textAt } from '../json.js';
import { cannedEligibility } from '../medical-network/eligibility/canned-payer.js';
import { eligibilityResponse } from '../medical-network/eligibility/response.js';
import type { OptumServer } from '../server.js';
import { readInterchange } from '../x12.js';
import { correlate, outcomeOf, pageOf } from './enhanced-eligibility.js';

const BASE = '/rcm/eligibility/v1/coverage-discovery';
const REPEAT_MS = 72 * 3_600_000;

interface Patient {
  readonly key: string;
  readonly lastName: string;
  readonly dateOfBirth: string;
}

interface Task {
  readonly id: string;
  readonly name: string;
  readonly type: 'serial' | 'chained';
  readonly correlationId: string;
  readonly paths: readonly string[];
  readonly patient: Patient;
  /** The same patient was looked up less than 72 hours before. */
  readonly repeated: boolean;
  readonly startedAt: number;
  readonly endsAt: number;
}

const NOTHING_QUALIFIED =
  'No discovery paths qualified for execution. Please use the dryRun field to validate your input produces the expected paths prior to submitting the next request.';

/** Payer that each path queries. */
const PAYERS: Readonly<Record<string, string>> = {
  Medicare: '000045',
  HMO: 'HUM',
  Commercial: '000049',
  Medicaid: '000074',
};

/** Paths of a serial task: age decides on Medicare, as in real life. */
function serialPaths(dateOfBirth: string, now: number): string[] {
  const year = Number(dateOfBirth.slice(0, 4));
  if (!(year > 0)) return [];
  return new Date(now).getUTCFullYear() - year >= 65
    ? ['Medicare', 'Commercial', 'Medicaid']
    : ['Commercial', 'Medicaid'];
}

/** Only loopback addresses are on the sandbox's allow-list: nothing leaves the machine. */
function isAllowed(callbackUrl: string): boolean {
  return (
    URL.canParse(callbackUrl) && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(callbackUrl).hostname)
  );
}

/** Serves coverage discovery: tasks that run for a while, then call back. */
export function registerCoverageDiscovery(app: Hono<SandboxEnv>, server: OptumServer): void {
  new CoverageDiscovery(server).register(app);
}

class CoverageDiscovery {
  readonly #server: OptumServer;
  readonly #tasks: Map<string, Task>;
  readonly #lastSearch: Map<string, number>;
  readonly #callBackAt: (at: number, due: { readonly task: Task; readonly url: string }) => void;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#tasks = server.map<string, Task>('discovery tasks');
    this.#lastSearch = server.map<string, number>('discovery searches');
    this.#callBackAt = server.schedule.define('discovery callback', ({ task, url }) => {
      for (let time = 0; time < server.switches.callbackDeliveries; time += 1) this.#callBack(task, url);
    });
  }

  register(app: Hono<SandboxEnv>): void {
    for (const x12 of [false, true]) app.post(x12 ? `${BASE}/x12` : BASE, (c) => this.#discover(c, x12));
    app.get(BASE, (c) => this.#search(c));
    app.get(`${BASE}/:id`, (c) => {
      correlate(c, this.#server);
      const task = this.#tasks.get(c.req.param('id'));
      return task === undefined
        ? c.json(['Not Found - record not found'], 404)
        : c.json(this.#taskJson(task));
    });
  }

  #transaction(payerId: string) {
    const inquiry = {
      controlNumber: '000000001',
      tradingPartnerServiceId: payerId,
      traceId: this.#server.traceId(),
      now: this.#server.now(),
    };
    const answer = eligibilityResponse(cannedEligibility(payerId), inquiry);
    return { id: inquiry.traceId, chcPayerId: payerId, status: outcomeOf(answer), 'x12-271': answer.x12 };
  }

  /**
   * Returns the paths in which a finished task ends: `doetwo` is not found, everyone else is found on the first path.
   */
  #results(task: Task) {
    const timestamp = new Date(task.endsAt).toISOString();
    const entry = (name: string, more: JsonObject) => ({
      id: `${task.id}-${name}`,
      name,
      timestamp,
      ...more,
    });
    const found = task.repeated || task.patient.lastName.toLowerCase() === 'doetwo' ? -1 : 0;
    const [successful, unsuccessful, skipped]: JsonObject[][] = [[], [], []];
    for (const [index, name] of task.paths.entries()) {
      if (task.repeated) skipped?.push(entry(name, { reason: 'searched within the last 72 hours' }));
      else if (index === found)
        successful?.push(entry(name, { transaction: this.#transaction(PAYERS[name] ?? '') }));
      else if (found >= 0) skipped?.push(entry(name, { reason: 'coverage found on an earlier path' }));
      else unsuccessful?.push(entry(name, { transaction: this.#transaction('SBXAAA75') }));
    }
    return { successful, unsuccessful, skipped, pending: [] };
  }

  #taskJson(task: Task): JsonObject {
    const ended = this.#server.now() >= task.endsAt;
    const discoveryPaths = ended
      ? this.#results(task)
      : {
          successful: [],
          unsuccessful: [],
          skipped: [],
          pending: task.paths.map((name) => ({ id: `${task.id}-${name}`, name })),
        };
    const failed = (discoveryPaths.unsuccessful ?? []).length > 0;
    return {
      id: task.id,
      status: ended ? (failed ? 'failure' : 'success') : 'pending',
      tenantName: '',
      correlationId: task.correlationId,
      name: task.name,
      type: task.type,
      startDateTime: new Date(task.startedAt).toISOString(),
      ...(ended ? { endDateTime: new Date(task.endsAt).toISOString() } : {}),
      // Filled only for customers enrolled in integrated discovery.
      realTime: {},
      discoveryPaths,
    };
  }

  #callBack(task: Task, callbackUrl: string) {
    const body = JSON.stringify(this.#taskJson(task));
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-optum-tenant-id': '00000000-0000-4000-8000-000000000000',
      'x-optum-correlation-id': task.correlationId,
    };
    const options = { method: 'POST', headers, signal: this.#server.context.closing };
    // The callback's receiver may be gone; the task can still be read.
    httpRequest(callbackUrl, options, (response) => response.resume())
      .on('error', () => undefined)
      .end(body);
  }

  #start(type: Task['type'], paths: readonly string[], patient: Patient, correlationId: string, url: string) {
    const now = this.#server.now();
    const task: Task = {
      id: this.#server.traceId(),
      name: `${type} discover task`,
      type,
      correlationId,
      paths,
      patient,
      repeated:
        now - (this.#lastSearch.get(`${type} ${patient.key}`) ?? Number.NEGATIVE_INFINITY) < REPEAT_MS,
      startedAt: now,
      endsAt: now + this.#server.switches.jobDelayMs,
    };
    this.#tasks.set(task.id, task);
    this.#lastSearch.set(`${type} ${patient.key}`, now);
    if (url !== '') this.#callBackAt(task.endsAt, { task, url });
    return task;
  }

  #readRequest(body: JsonObject, x12: boolean) {
    const callbackUrl = textAt(body, 'callbackUrl');
    const dryRun = body.dryRun === true;
    if (x12) {
      const interchange = readInterchange(textAt(body, 'x12-270'));
      const find = (id: string, who: string) =>
        interchange?.segments.find((segment) => segment[0] === id && segment[1] === who);
      const person = find('NM1', 'IL');
      const patient = {
        key: person?.join() ?? '',
        lastName: person?.[3] ?? '',
        dateOfBirth: find('DMG', 'D8')?.[2] ?? '',
      };
      const response = textAt(body, 'x12-271');
      return {
        valid: interchange !== undefined,
        patient,
        answered: response !== '',
        hmo: response.includes('*HM'),
        callbackUrl,
        dryRun,
      };
    }
    const subscriber = objectAt(objectAt(body, 'canonicalEligibilityRequest'), 'subscriber');
    const { memberId, lastName, dateOfBirth } = subscriber;
    const patient = {
      key: [memberId, lastName, dateOfBirth].join(),
      lastName: textAt(subscriber, 'lastName'),
      dateOfBirth: textAt(subscriber, 'dateOfBirth'),
    };
    const hmo = isObject(objectAt(objectAt(body, 'canonicalEligibilityResponse'), 'plan').hmo);
    const answered = isObject(body.canonicalEligibilityResponse);
    return { valid: isObject(body.canonicalEligibilityRequest), patient, answered, hmo, callbackUrl, dryRun };
  }

  async #discover(c: Context<SandboxEnv>, x12: boolean) {
    const correlationId = correlate(c, this.#server);
    const body = parseObject(await c.req.text()) ?? {};
    const asked = this.#readRequest(body, x12);
    if (!asked.valid)
      return c.json(
        [`Failed Precondition - Field '${x12 ? 'x12-270' : 'canonicalEligibilityRequest'}' is required`],
        400,
      );
    if (asked.callbackUrl !== '' && !isAllowed(asked.callbackUrl))
      return c.json(["Failed Precondition - Field 'callbackUrl' is not on the allow-list"], 400);
    // A request that includes a response also starts a chained task; it qualifies only for an HMO.
    const wanted = [
      ...(asked.answered ? [{ type: 'chained', paths: asked.hmo ? ['HMO'] : [] } as const] : []),
      { type: 'serial', paths: serialPaths(asked.patient.dateOfBirth, this.#server.now()) } as const,
    ];
    const answers = wanted.map(({ type, paths }) => {
      if (paths.length === 0)
        return {
          status: 422,
          body: `Unprocessable Resource - Task ${type} discover task: ${NOTHING_QUALIFIED}`,
        } as const;
      if (asked.dryRun)
        return {
          status: 200,
          body: { successful: null, unsuccessful: null, pending: paths.map((name) => ({ name })) },
        } as const;
      const { id, name } = this.#start(type, paths, asked.patient, correlationId, asked.callbackUrl);
      return { status: 202, body: { id, name }, href: `/coverage-discovery/${id}` } as const;
    });
    const rejected = answers.filter((answer) => answer.status === 422);
    if (rejected.length === answers.length)
      return c.json(
        rejected.map((answer) => answer.body),
        422,
      );
    const [only] = answers;
    if (answers.length > 1 || only === undefined) return c.json(answers, 207);
    if (only.status === 202) c.header('location', only.href);
    return c.json(only.body, only.status);
  }

  #search(c: Context<SandboxEnv>) {
    correlate(c, this.#server);
    const { status, correlationId, startDateTime = '', endDateTime = '\uffff', sort } = c.req.query();
    const sign = sort === 'startDateTime' ? 1 : -1;
    const fitting = [...this.#tasks.values()]
      .filter((task) => correlationId === undefined || task.correlationId === correlationId)
      .toSorted((a, b) => sign * (a.startedAt - b.startedAt))
      .map((one) => this.#taskJson(one))
      .filter((task) => status === undefined || task.status === status)
      .filter((task) => textAt(task, 'startDateTime') >= startDateTime)
      .filter((task) => textAt(task, 'startDateTime') <= endDateTime);
    const outcome = pageOf(c, fitting);
    return 'problem' in outcome ? c.json([outcome.problem], 400) : c.json(outcome.page);
  }
}
