import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Events before the response to a page: the list changes, the token ends, or the response is another than it should be. */
export type Happening =
  | { readonly do: 'add' | 'remove'; readonly at: number }
  | { readonly do: 'expire' | 'empty' | 'repeat' | 'calm' };

/** Claims of one member behind Blue Button's paging and tokens, in memory, where a plan says what happens when. */
export interface ClaimsServer {
  readonly baseUrl: string;
  /** Starts over with so many claims, and a plan by number of the page request. */
  start(count: number, plan: readonly Happening[]): void;
  /** Claims that were there throughout, in order. */
  throughout(): string[];
  /** Number of token renewals. */
  readonly renewals: number;
  /** The tokens to begin with. */
  readonly tokens: { readonly accessToken: string; readonly refreshToken: string };
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly challenge?: string;
}

const EXPIRED = 'Bearer realm="api",error="invalid_token",error_description="The access token has expired."';
const PREFIX = { v2: 'carrier--', v3: '-' };

/** Starts it on a free loopback port. */
export async function startClaimsServer(version: 'v2' | 'v3'): Promise<ClaimsServer> {
  const id = (place: number) => `${PREFIX[version]}${100_000 + place}`;
  let ids: string[] = [];
  let atStart: string[] = [];
  let plan: readonly Happening[] = [];
  const touched = new Set<string>();
  let requests = 0;
  let generation = 1;
  let renewals = 0;

  /** Pages that were rejected and not yet asked for again: a client takes a second rejection for a response. */
  const rejected = new Set<number>();

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body, challenge } =
      request.method === 'POST'
        ? await renew(request)
        : page(request.url ?? '/', request.headers.authorization);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(challenge !== undefined && { 'www-authenticate': challenge }),
    });
    response.end(JSON.stringify(body));
  }

  async function renew(request: IncomingMessage): Promise<Answer> {
    let form = '';
    for await (const chunk of request) form += chunk;
    if (new URLSearchParams(form).get('refresh_token') !== `refresh${generation}`)
      return { status: 400, body: { error: 'invalid_grant' } };
    generation += 1;
    renewals += 1;
    const tokens = { access_token: `access${generation}`, refresh_token: `refresh${generation}` };
    return { status: 200, body: { ...tokens, token_type: 'Bearer', expires_in: 3600 } };
  }

  function change({ do: kind, ...happening }: Happening): void {
    const at = 'at' in happening ? happening.at : 0;
    const added = id((at % 500) * 100 + 50);
    if (kind === 'add' && !ids.includes(added)) {
      const place = ids.findIndex((known) => known > added);
      ids.splice(place === -1 ? ids.length : place, 0, added);
    }
    const gone = ids[at % Math.max(1, ids.length)];
    if (kind === 'remove' && gone !== undefined) {
      touched.add(gone);
      ids = ids.filter((known) => known !== gone);
    }
  }

  function page(url: string, authorization: string | undefined): Answer {
    const happening = plan[requests] ?? { do: 'calm' };
    requests += 1;
    change(happening);
    const { searchParams, pathname } = new URL(url, baseUrl);
    const name = version === 'v3' ? '_offset' : 'startIndex';
    const from = Number(searchParams.get(name) ?? 0);
    const size = Number(searchParams.get('_count') ?? 50);
    const expires = happening.do === 'expire' && rejected.size === 0;
    if (expires || authorization !== `Bearer access${generation}`) {
      rejected.add(from);
      return {
        status: 401,
        body: { detail: 'Authentication credentials were not provided.' },
        challenge: EXPIRED,
      };
    }
    rejected.delete(from);
    // v2 responses so when its backend has failed; a first page shows no sign of it.
    if (happening.do === 'empty' && version === 'v2' && from > 0)
      return { status: 200, body: { resourceType: 'Bundle', total: 0 } };
    if (version === 'v2' && from > 0 && from >= ids.length)
      return {
        status: 400,
        body: { detail: `startIndex (${from}) must be less than total (${ids.length})` },
      };
    // What v3 leaves out of a page keeps its place in the count.
    if (happening.do === 'empty' && version === 'v3')
      ids.splice(from, 0, ...Array.from({ length: size }, () => ''));
    const given = ids.slice(from, from + size).filter((known) => known !== '');
    const next = `${baseUrl}${pathname}?_count=${size}&${name}=${happening.do === 'repeat' ? from : from + size}`;
    const body = {
      resourceType: 'Bundle',
      ...(version === 'v2' && { total: ids.length }),
      ...(given.length > 0 && {
        entry: given.map((known) => ({ resource: { resourceType: 'ExplanationOfBenefit', id: known } })),
      }),
      ...(from + size < ids.length && { link: [{ relation: 'next', url: next }] }),
    };
    return { status: 200, body };
  }

  return {
    baseUrl,
    start(count, happenings) {
      ids = Array.from({ length: count }, (_, index) => id(index * 100));
      atStart = [...ids];
      plan = happenings;
      touched.clear();
      rejected.clear();
      requests = 0;
      renewals = 0;
    },
    throughout: () => atStart.filter((known) => !touched.has(known)),
    get renewals() {
      return renewals;
    },
    get tokens() {
      return { accessToken: `access${generation}`, refreshToken: `refresh${generation}` };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
