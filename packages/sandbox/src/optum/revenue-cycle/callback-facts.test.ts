import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect } from 'vitest';
import { inquiry, sendOptum } from '../../../testing/optum.js';
import { checkOptumFacts, get } from '../../../testing/optum-facts.js';
import type { Sandbox } from '../../sandbox.js';

const DISCOVERY = '/rcm/eligibility/v1/coverage-discovery';

/** Starts a discovery that calls back twice: both calls bring its task, and nothing that proves who sent them. */
async function calledBackTwice(sandbox: Sandbox) {
  sandbox.control.optum.switches.callbackDeliveries = 2;
  const callbacks: { method: string | undefined; headers: IncomingHttpHeaders; task: unknown }[] = [];
  let resolve = () => {};
  const twice = new Promise<void>((both) => {
    resolve = both;
  });
  const server = createServer((request, response) => {
    void json(request).then((task) => {
      callbacks.push({ method: request.method, headers: request.headers, task });
      response.writeHead(204).end();
      if (callbacks.length === 2) resolve();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/done`;
  const canonicalEligibilityRequest = { ...inquiry('00001'), encounter: { dateOfService: '20200601' } };
  const { body } = await sendOptum(sandbox, DISCOVERY, {
    body: { canonicalEligibilityRequest, callbackUrl },
    headers: { 'x-optum-correlation-id': 'mine' },
  });
  sandbox.control.clock.advance(5_000);
  await twice;
  server.close();
  const { id } = JSON.parse(body) as { id: string };
  for (const { method, headers, task } of callbacks) {
    expect({ method, headers, task }).toMatchObject({
      method: 'POST',
      headers: { 'x-optum-tenant-id': expect.any(String), 'x-optum-correlation-id': 'mine' },
      task: { id, status: 'success' },
    });
    expect(Object.keys(headers).filter((name) => /sign|auth|hmac|digest/.test(name))).toEqual([]);
  }
  return { path: `${DISCOVERY}/${id}` };
}

checkOptumFacts('Optum 2.7 callbacks', [
  {
    ...get(
      'the task comes by POST, with tenant and correlation id, unsigned, twice when the switch says so; a read returns the same',
      `${DISCOVERY}/{id}`,
      200,
      { status: 'success' },
      { note: 'the id that both callbacks brought' },
    ),
    before: calledBackTwice,
  },
]);
