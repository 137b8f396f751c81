import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { WireClaim, WireMember, WirePage, WirePlan } from '../../docs/examples/custom-provider/to-r4.js';
// The sandbox's own way of responding, so that the third provider meets the same faults and the same journal.
import { OffsetClock } from '../../packages/sandbox/src/clock.js';
import { Counters } from '../../packages/sandbox/src/control/counters.js';
import { Journal } from '../../packages/sandbox/src/control/journal.js';
import { FaultRules } from '../../packages/sandbox/src/faults/rules.js';
import { exchange } from '../../packages/sandbox/src/server/exchange.js';
import { listen } from '../../packages/sandbox/src/server/listener.js';
import type { Server } from './row.js';

/** Credentials that the server takes. */
export const ACME = {
  clientId: 'acme-client',
  clientSecret: 'acme-secret-9f86d081884c7d65',
  memberId: 'M-1',
};

const TOKEN_LIFE_S = 3600;
const PAGE_SIZE = 2;

const member: WireMember = { id: 'M-1', family: 'Testperson', given: 'Quirina', born: '1950-02-03' };

const plans: readonly WirePlan[] = [1, 2, 3].map((index) => ({
  id: `P-${index}`,
  memberId: member.id,
  number: `A000${index}`,
  plan: `Plan ${index}`,
  from: `202${index}-01-01`,
}));

const claims: readonly WireClaim[] = Array.from({ length: 7 }, (_, index) => ({
  id: `C-${index}`,
  memberId: member.id,
  planId: 'P-1',
  number: `70000${index}`,
  date: `2026-0${index + 1}-15`,
  received: `2026-0${index + 1}-20`,
  billed: 100 + index / 10,
  paid: 80,
  npi: '1760854442',
}));

/** The server of the provider in docs/examples/custom-provider.ts: a token endpoint, a member, plans and claims. */
export async function startAcme(): Promise<Server & { readonly expireTokens: () => void }> {
  const clock = new OffsetClock();
  const journal = new Journal(10_000);
  const counters = new Counters();
  const faults = new FaultRules(() => 0.5);
  const closing = new AbortController();
  const tokens = new Map<string, number>();
  let issued = 0;
  let url = '';

  const issue = async (request: Request) => {
    const form = new URLSearchParams(await request.text());
    const isKnown =
      form.get('client_id') === ACME.clientId && form.get('client_secret') === ACME.clientSecret;
    if (!isKnown) return Response.json({ error: 'invalid_client' }, { status: 401 });
    issued += 1;
    const token = `acme-token-${issued}-1f3870be274f6c49`;
    tokens.set(token, clock.now() + TOKEN_LIFE_S * 1000);
    return Response.json({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE_S });
  };

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/oauth/token') return issue(request);
    if (pathname === '/health') return Response.json({ status: 'up' });
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if ((tokens.get(token) ?? 0) <= clock.now())
      return Response.json({ error: 'bad token' }, { status: 401 });
    const inDates = ({ date }: WireClaim) =>
      date >= (searchParams.get('from') ?? '') && date <= (searchParams.get('to') ?? '9');
    switch (pathname) {
      case `/members/${member.id}`:
        return Response.json(member);
      case `/members/${member.id}/plans`:
        return Response.json(page(plans, searchParams.get('after')));
      case `/members/${member.id}/claims`:
        return Response.json(page(claims.filter(inDates), searchParams.get('after')));
      default:
        return Response.json({ error: 'nothing here' }, { status: 404 });
    }
  };

  const listener = getRequestListener(
    (request, env) =>
      exchange(request, env as HttpBindings, {
        clock,
        journal,
        counters,
        faults,
        closing: closing.signal,
        chance: () => 0.5,
        url: () => url,
        // Which of the sandbox's counters and error bodies are used.
        vendorOf: () => 'optum',
        isTokenRequest: (_method, path) => path === '/oauth/token',
        isSubmission: () => false,
        templateOf: (_method, path) => path,
        dispatch: answer,
        endTokens: () => tokens.clear(),
      }),
    { overrideGlobalObjects: false },
  );
  const listening = await listen(0, (incoming, outgoing) => void listener(incoming, outgoing));
  url = `http://127.0.0.1:${listening.port}`;
  return {
    url,
    control: {
      clock,
      journal: (after) => journal.entries(after),
      counters: () => counters.snapshot(),
      onExchange: (observer) => journal.subscribe(observer),
      faults: {
        add: (rule) => {
          const id = faults.add(rule);
          return () => void faults.remove(id);
        },
        list: () => faults.list(),
        clear: () => faults.clear(),
      },
    },
    expireTokens: () => tokens.clear(),
    close: async () => {
      closing.abort();
      await listening.close();
    },
  };
}

function page<T>(items: readonly T[], after: string | null): WirePage<T> {
  const start = Number(after ?? 0);
  const end = start + PAGE_SIZE;
  return { items: items.slice(start, end), next: end < items.length ? String(end) : null };
}
