import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import type { JsonObject } from '../json.js';
import type { OptumServer } from '../server.js';

const BASE = '/medicalnetwork/payerlist/v1';
const SYSTEMS = ['IMN', 'EXCH', 'IEDI', 'RPA', 'DENTAL'];
const TRANSACTIONS = (
  'Advanced Notification,Auth Inquiry,Auth Referral,Claim Status,Claims Attachments,Claims Institutional,' +
  'Claims Professional,Dental Claims,Dental Claim Attachments,Dental ERA,Eligibility,ERA Institutional,ERA Professional'
).split(',');
const STATES = ['AL', 'CO', 'FL', 'GA', 'MN', 'NJ', 'TN', 'TX', 'WA', 'ALL'];

/** Payers with IDs that the other APIs know; the rest of the list is numbered. */
const KNOWN: readonly (readonly [id: string, name: string])[] = [
  ['00001', 'Bedrock Example Plan'],
  ['9496', 'Extra Healthy Insurance'],
  ['87726', 'Sandbox United Plan'],
  ['UHC', 'Sandbox Advantage Plan'],
  ['AETNX', 'Sandbox Open Plan'],
  ['CIGNA', 'Sandbox Plan Without An Id'],
  ['TESTEP01', 'Sandbox Attachment Payer'],
];
const NUMBERED = 40;

interface Payer extends JsonObject {
  payerPlanName: string;
  system: string;
  payerId: string;
  transactionType: string;
  status: string;
}

/** Returns one row per payer and transaction, as the vendor lists them. */
function payerRows(system: string): Payer[] {
  const numbered = Array.from({ length: NUMBERED }, (_, index): readonly [string, string] => [
    `SBX${String(index + 1).padStart(3, '0')}`,
    `Example Payer ${String(index + 1).padStart(2, '0')}`,
  ]);
  return [...KNOWN, ...numbered].flatMap(([payerId, payerPlanName], index) =>
    TRANSACTIONS.filter((_, position) => (index + position) % 3 !== 0).map((transactionType) => ({
      payerPlanName,
      system,
      payerId,
      industryPayerId: payerId,
      imnPayerId: system === 'IMN' ? payerId : undefined,
      dentalPayerId: system === 'DENTAL' ? payerId : undefined,
      linkedPayerIds: {},
      transactionType,
      status: ['Active', 'Active', 'Active', 'Inactive', 'Standby', 'Unknown'][index % 6] ?? 'Active',
      enrollment: { required: index % 4 === 0 ? 'Yes' : 'No', notes: '' },
      secondaryClaims: index % 2 === 0 ? 'Yes' : 'No',
      connectionType: 'Direct',
      stateDoingBusiness: STATES[index % STATES.length],
      payerType: index % 5 === 0 ? 'Medicaid' : 'Commercial',
      activationDate: '2020-01-01',
      additionalInfo: [],
    })),
  );
}

const FILTERS = ['payerPlanName', 'payerId', 'stateDoingBusiness', 'transactionType', 'status', 'payerType'];

function select(rows: readonly Payer[], query: Readonly<Record<string, string>>): Payer[] {
  const wildcard = query.wildcardSearch === 'Yes';
  const filtered = rows.filter((row) =>
    FILTERS.every((name) => {
      const wanted = query[name]?.toLowerCase();
      const value = String(row[name]).toLowerCase();
      return wanted === undefined || (wildcard ? value.includes(wanted) : value === wanted);
    }),
  );
  const [key = '', order] = (query.sort ?? '').split(',');
  if (key === '') return filtered;
  const sign = order === 'desc' ? -1 : 1;
  return filtered.toSorted((a, b) => sign * String(a[key]).localeCompare(String(b[key])));
}

function unprocessable(name: string, msg: string) {
  return {
    detail: [{ loc: ['query', name], msg, type: 'value_error' }],
  };
}

function wholeNumber(text: string | undefined, otherwise: number) {
  return text === undefined ? otherwise : /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** Serves the payer list, in either of the two documented envelopes. */
export function registerPayers(app: Hono<SandboxEnv>, server: OptumServer): void {
  new Payers(server).register(app);
}

class Payers {
  readonly #server: OptumServer;

  constructor(server: OptumServer) {
    this.#server = server;
  }

  register(app: Hono<SandboxEnv>): void {
    app.get(`${BASE}/payers`, (c) => this.#list(c));
    app.get(`${BASE}/payers/export`, (c) => this.#export(c));
    app.get(`${BASE}/fields`, (c) => c.json({ system: SYSTEMS, transactionType: TRANSACTIONS }));
    app.get(`${BASE}/outages`, (c) => this.#outages(c));
    app.get(`${BASE}/healthcheck`, (c) => this.#health(c));
  }

  #rejected(name: string, message: string) {
    return this.#server.switches.payerListEnvelope === 'live'
      ? ([422, unprocessable(name, message)] as const)
      : ([400, { code: 'BAD_REQUEST', message: `${name}: ${message}`, details: [name] }] as const);
  }

  #envelope(rows: readonly unknown[], page: number, pageSize: number, list: string) {
    const items = rows.slice((page - 1) * pageSize, page * pageSize);
    return this.#server.switches.payerListEnvelope === 'live'
      ? { page, pageSize, total: rows.length, [list]: items }
      : { data: items, page, pageSize, totalCount: rows.length };
  }

  #problemWith(query: Readonly<Record<string, string>>) {
    if (query.system === undefined) return this.#rejected('system', 'field required');
    return SYSTEMS.includes(query.system)
      ? undefined
      : this.#rejected('system', `must be one of ${SYSTEMS.join(', ')}`);
  }

  #list(c: Context<SandboxEnv>) {
    const query = c.req.query();
    const problem = this.#problemWith(query);
    if (problem !== undefined) return c.json(problem[1], problem[0]);
    const page = wholeNumber(query.page, 1);
    const pageSize = wholeNumber(query.pageSize, 50);
    if (page === undefined || pageSize === undefined) {
      const [status, body] = this.#rejected(
        page === undefined ? 'page' : 'pageSize',
        'must be a whole number above 0',
      );
      return c.json(body, status);
    }
    return c.json(this.#envelope(select(payerRows(query.system ?? ''), query), page, pageSize, 'payers'));
  }

  #export(c: Context<SandboxEnv>) {
    const query = c.req.query();
    const problem = this.#problemWith(query);
    if (problem !== undefined) return c.json(problem[1], problem[0]);
    const columns = (query.exportFields ?? 'payerPlanName,payerId,transactionType,status').split(',');
    const cell = (value: unknown) =>
      /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
    const lines = select(payerRows(query.system ?? ''), query).map((row) =>
      columns.map((name) => cell(row[name])).join(','),
    );
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="payers.csv"',
    };
    return c.body(`${[columns.join(','), ...lines].join('\r\n')}\r\n`, 200, headers);
  }

  #outages(c: Context<SandboxEnv>) {
    const query = c.req.query();
    const problem = this.#problemWith(query);
    if (problem !== undefined) return c.json(problem[1], problem[0]);
    const outages = [
      {
        imnPayerId: '9496',
        payerName: 'Extra Healthy Insurance',
        transactionType: 'Eligibility',
        activeStatus: 'Active',
        payerProductStandinFlag: 'N',
        standinReason: 'Planned maintenance',
        intermittentPayerOutage: 'Y',
        additionalPayerIds: [],
        issueStartDate: new Date(this.#server.now() - 3_600_000).toISOString().slice(0, 10),
      },
    ];
    return c.json(this.#envelope(outages, wholeNumber(query.page, 1) ?? 1, 100, 'outages'));
  }

  #health(c: Context<SandboxEnv>) {
    const loadedAt = new Date(this.#server.now()).toISOString();
    return c.json({
      version: '1.0.0',
      status: 'UP',
      loadPayersLastChecked: loadedAt,
      loadPayersTimestamp: loadedAt,
    });
  }
}
