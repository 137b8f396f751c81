/**
 * A third provider, written only against the public API of `@payerkit/core`: the parts that an insurer's own API needs
 * to work like Blue Button and Optum. It passes the same suite (tests/conformance).
 */
import {
  type Call,
  type CallDisclosure,
  type ClaimsQuery,
  type CommonClientOptions,
  checkCommonOptions,
  createList,
  defaultRetryClass,
  encodePathSegment,
  errorFromStatus,
  type FetchedPage,
  type HealthcareClient,
  inputError,
  type List,
  type MemberClient,
  MemoryTokenStore,
  OptionCheck,
  type OptionOverrides,
  PayerKitError,
  type ProviderProfile,
  parseTokenResponse,
  type RequestFunction,
  type RequestOptions,
  RequestPipeline,
  systemClock,
  TokenManager,
  type TokenSet,
  tokenKey,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit } from 'fhir/r4.js';
import { toCoverage, toExplanationOfBenefit, toPatient, type WirePage } from './custom-provider/to-r4.js';

const provider = 'acme';

// The vendor-specific parts of Acme's responses. Acme returns 401 only for an invalid token; if a vendor uses it more
// broadly, check the body.
const profile: ProviderProfile = {
  provider,
  requestIdHeaders: ['x-request-id'],
  failure: ({ status, body }, context) => ({
    error: errorFromStatus(context, { details: body }),
    tokenRejected: status === 401,
  }),
};

export interface AcmeClientOptions extends CommonClientOptions {
  readonly environment: { readonly baseUrl: string };
  readonly clientId: string;
  readonly clientSecret: string;
}

/** State that a client shares with its members and, except for the pipeline, with its clones. */
interface Connection {
  readonly pipeline: RequestPipeline;
  readonly tokens: TokenManager<object>;
  readonly baseUrl: string;
}

function openConnection(options: AcmeClientOptions): Connection {
  const { environment, clientId, clientSecret, tokenStore, leaseMs, clock = systemClock, random } = options;
  const check = new OptionCheck(provider);
  check.url(environment?.baseUrl, 'environment.baseUrl');
  check.nonEmptyString(clientId, 'clientId');
  check.nonEmptyString(clientSecret, 'clientSecret');
  checkCommonOptions(check, options);
  check.throwIfAny();
  const baseUrl = environment.baseUrl.replace(/\/+$/, '');
  const pipeline = new RequestPipeline(profile, options);

  const requestToken = (_current: unknown, signal: AbortSignal | undefined) => {
    const requestedAtMs = clock.now();
    const call: Call<TokenSet<object>> = {
      method: 'POST',
      template: '/oauth/token',
      baseUrl,
      path: '/oauth/token',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
      authorization: { type: 'none' },
      retryClass: 'idempotent',
      parse: ({ body }, context) => {
        const { accessToken, expiresAtMs } = parseTokenResponse(body, requestedAtMs, context);
        return { accessToken, expiresAtMs, context: {} };
      },
    };
    return pipeline.send(call, { signal });
  };
  const tokens = new TokenManager<object>({
    provider,
    store: tokenStore ?? new MemoryTokenStore(),
    key: tokenKey([provider, baseUrl, clientId]),
    origin: new URL(baseUrl).origin,
    leaseMs,
    grant: {
      oneTime: false,
      request: requestToken,
      classify: (error) =>
        PayerKitError.isInstance(error) && error.kind === 'authentication' ? 'application' : 'ambiguous',
    },
    onEvent: (event) => pipeline.emitToken(event),
    clock,
    random,
  });
  return { pipeline, tokens, baseUrl };
}

function withOptions({ pipeline, ...shared }: Connection, options: OptionOverrides): Connection {
  return {
    ...shared,
    pipeline: pipeline.withOptions(options),
  };
}

/** Any request that no resource method covers. */
function requestOver({ pipeline, tokens, baseUrl }: Connection): RequestFunction {
  return ({ auth, retryClass, ...request }, options) => {
    const call = {
      ...request,
      template: '/{path}',
      baseUrl,
      authorization:
        auth === 'none' ? ({ type: 'none' } as const) : { type: 'bearer' as const, source: tokens },
      retryClass: retryClass ?? defaultRetryClass(request.method),
    };
    return pipeline.send(call, options);
  };
}

export class AcmeClient implements HealthcareClient {
  readonly provider = provider;
  readonly environment = 'custom';
  readonly request: RequestFunction;
  readonly #connection: Connection;

  constructor(options: AcmeClientOptions | Connection) {
    this.#connection = 'pipeline' in options ? options : openConnection(options);
    this.request = requestOver(this.#connection);
  }

  forMember(memberId: string): AcmeMember {
    return new AcmeMember(this.#connection, encodePathSegment(memberId, 'memberId'));
  }

  async healthCheck(options?: RequestOptions) {
    const startedAtMs = Date.now();
    const call = this.request({ method: 'GET', path: '/health', auth: 'none' }, options).withResponse();
    const status = await call.then(
      ({ meta }) => meta.status,
      (error: unknown) => {
        if (!PayerKitError.isInstance(error) || error.kind === 'abort') throw error;
        return error.status;
      },
    );
    const service = { service: 'api', ok: status === 200, status, durationMs: Date.now() - startedAtMs };
    return { ok: service.ok, services: [service] };
  }

  withOptions(options: OptionOverrides): this {
    return new AcmeClient(withOptions(this.#connection, options)) as this;
  }

  on: HealthcareClient['on'] = (event, listener) => this.#connection.pipeline.on(event, listener);

  async close(): Promise<void> {
    await Promise.all([this.#connection.tokens.close(), this.#connection.pipeline.close()]);
  }
}

export class AcmeMember implements MemberClient {
  readonly provider = provider;
  readonly patient: MemberClient['patient'];
  readonly coverage: MemberClient['coverage'];
  readonly claims: MemberClient['claims'];
  readonly request: RequestFunction;
  readonly #connection: Connection;
  readonly #id: string;

  constructor(connection: Connection, id: string) {
    this.#connection = connection;
    this.#id = id;
    this.request = requestOver(connection);
    this.patient = {
      retrieve: (options) =>
        connection.pipeline.send(
          this.#call('', 'Patient', toPatient, () => 1),
          options,
        ),
    };
    this.coverage = {
      list: (query, options) => this.#list('/plans', 'Coverage', toCoverage, query, options),
    };
    this.claims = {
      list: (query, options) =>
        this.#list('/claims', 'ExplanationOfBenefit', toExplanationOfBenefit, query, options),
    };
  }

  get rateLimit() {
    return this.#connection.pipeline.rateLimit;
  }

  withOptions(options: OptionOverrides): this {
    return new AcmeMember(withOptions(this.#connection, options), this.#id) as this;
  }

  #call<W, T>(
    part: string,
    resourceType: string,
    map: (body: W) => T,
    count: CallDisclosure<T>['count'],
  ): Call<T> {
    const { baseUrl, tokens } = this.#connection;
    return {
      method: 'GET',
      template: `/members/{id}${part}`,
      baseUrl,
      path: `/members/${this.#id}${part}`,
      authorization: { type: 'bearer', source: tokens },
      retryClass: 'safe',
      parse: ({ body }) => map(body as W),
      // The application's own key is not available here, and a vendor's ID does not belong in an audit trail.
      disclosure: { resourceType, subject: undefined, scopes: [], count },
    };
  }

  #list<W, T extends Coverage | ExplanationOfBenefit>(
    part: string,
    resourceType: string,
    map: (item: W) => T,
    { serviceDate, ...query }: ClaimsQuery = {},
    options: RequestOptions | undefined,
  ): List<T> {
    const toPage = ({ items, next }: WirePage<W>): FetchedPage<T, string> => ({
      items: items.map(map),
      next: next ?? undefined,
      total: undefined,
    });
    const call = this.#call(part, resourceType, toPage, ({ items }) => items.length);
    const { pipeline, baseUrl } = this.#connection;
    return createList<T, string>(
      {
        provider,
        operation: `GET ${call.template}`,
        binding: JSON.stringify([baseUrl, call.path, serviceDate?.ge, serviceDate?.le]),
        idOf: ({ id }) => id ?? '',
        fetch: (after, pageOptions) => {
          const dates = { from: checkDate(serviceDate?.ge, 'ge'), to: checkDate(serviceDate?.le, 'le') };
          return pipeline.send({ ...call, query: { ...dates, after } }, pageOptions);
        },
      },
      query,
      options,
    );
  }
}

function checkDate(date: string | undefined, name: string): string | undefined {
  if (date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const issue = { code: 'date_format', path: `serviceDate.${name}`, text: 'must be an ISO date, YYYY-MM-DD' };
  throw inputError([issue], { provider, code: 'invalid_query' });
}

// Run by itself, it reads one member of a server with Acme's API.
if (/custom-provider/.test(process.argv[1] ?? '')) {
  const [baseUrl, clientId = '', clientSecret = '', memberId = ''] = process.argv.slice(2);
  if (baseUrl === undefined) {
    console.log('Usage: custom-provider BASE_URL CLIENT_ID CLIENT_SECRET MEMBER_ID');
  } else {
    const client = new AcmeClient({ environment: { baseUrl }, clientId, clientSecret });
    const member = client.forMember(memberId);
    console.log(`born ${(await member.patient.retrieve()).birthDate}`);
    for await (const claim of member.claims.list()) console.log(`claim of ${claim.billablePeriod?.start}`);
    await client.close();
  }
}
