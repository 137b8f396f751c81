import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AbortError, NetworkError, ResponseFormatError, TimeoutError } from '@payerkit/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FileServer } from '../../testing/file-server.js';
import { OptumClient } from '../optum-client.js';

let server: FileServer;
const clients: OptumClient[] = [];
beforeAll(async () => {
  server = await FileServer.start();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  server.requests.length = 0;
});
afterAll(() => server.close());

function client(overrides: object = {}): OptumClient {
  const optum = new OptumClient({
    environment: { baseUrl: server.url },
    clientId: 'id',
    clientSecret: 'secret',
    ...overrides,
  });
  clients.push(optum);
  return optum;
}

const job = { payerId: '87726', lob: 'ph', statusUrl: 'unused' };
const file = { type: 'Patient', url: '/Patient_file_1.ndjson' };
function patient(id: number | string) {
  return `${JSON.stringify({ resourceType: 'Patient', id: String(id) })}\n`;
}
function download(options = {}, optum = client()) {
  return optum.payerFhir.providerAccess.download(job, file, options);
}

/** Serves text in chunks split at the given positions, then ends the stream. */
function serve(...pieces: (string | Buffer)[]) {
  server.write = (_request, response) => {
    for (const piece of pieces) response.write(piece);
    response.end();
  };
}

async function read(lines: ReturnType<typeof download>) {
  const ids: (string | undefined)[] = [];
  let error: unknown;
  try {
    for await (const { resource } of lines) ids.push(resource.id);
  } catch (caught) {
    error = caught;
  }
  return { ids, error };
}

/**
 * Writes patients for as long as the reader takes them; the promise resolves with their number when the connection
 * ends.
 */
function serveForever(): { gone: Promise<number>; written: () => number } {
  let written = 0;
  let settle: (count: number) => void = () => {};
  const gone = new Promise<number>((resolve) => {
    settle = resolve;
  });
  server.write = (_request, response: ServerResponse) => {
    let open = true;
    response.once('close', () => {
      open = false;
      settle(written);
    });
    void (async () => {
      const lines = Array.from({ length: 100 }, (_, index) => patient(index)).join('');
      while (open) {
        written += 100;
        if (!response.write(lines)) await Promise.race([once(response, 'drain'), gone]);
      }
    })();
  };
  return { gone, written: () => written };
}

describe('a file', () => {
  test('is requested by its name below our own base URL, as ndjson', async () => {
    serve(patient(1));
    expect(await read(download())).toEqual({ ids: ['1'], error: undefined });
    expect(server.requests).toMatchObject([
      {
        url: '/oihub/fhirprovideraccess/v1/R4/87726/ph/download/Group/Patient_file_1.ndjson/$davinci-data-export',
        headers: {
          accept: expect.stringContaining('application/fhir+ndjson'),
          authorization: 'Bearer token',
        },
      },
    ]);
  });

  test('sends nothing before the first resource is read', async () => {
    const lines = download();
    expect(server.requests).toEqual([]);
    await lines.return();
    expect(server.requests).toEqual([]);
  });

  test('may contain blank lines, carriage returns, split characters, and lack the last line feed', async () => {
    const text = Buffer.from(`${patient('Zoë🩺')}\r\n\n${patient(2).trimEnd()}`);
    const cuts = Array.from(text, (_, index) => text.subarray(index, index + 1));
    serve(...cuts);
    expect((await read(download())).ids).toEqual(['Zoë🩺', '2']);
  });

  test('is skipped unread up to the line to resume after', async () => {
    serve('no JSON\n', patient(2), '\n', patient(4));
    expect((await read(download({ afterLine: 1 }))).ids).toEqual(['2', '4']);
    expect((await read(download({ afterLine: 2 }))).ids).toEqual(['4']);
    expect((await read(download({ afterLine: 99 }))).ids).toEqual([]);
  });

  test.each([
    ['a line that is not JSON', '{"canary": Zzyzx}\n', 'invalid_line', false],
    ['a line that is not a resource', '{"message":"Zzyzx","statusCode":500}\n', 'invalid_line', false],
    ['a line that is not an object', '[1]\n', 'invalid_line', false],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'invalid_line', false],
    ['an end in the middle of a line', '{"resourceType":"Pat', 'truncated_line', true],
    ['a line beyond the limit', `"${'x'.repeat(400)}"\n`, 'line_too_long', false],
  ])('with %s ends in a typed error after what came before', async (_name, bad, code, retryable) => {
    serve(patient(1), patient(2), bad);
    const { ids, error } = await read(download({ maxLineBytes: 300 }));
    expect(ids).toEqual(['1', '2']);
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code, retryable, issues: [{ code, path: 'line[3]' }] });
    expect(String(error) + JSON.stringify(error)).not.toMatch(/Zzyzx/);
  });

  test('that breaks off returns what came before, then a network error', async () => {
    server.write = (_request, response) => {
      response.write(patient(1) + patient(2) + patient(3).slice(0, 9));
      setImmediate(() => response.socket?.resetAndDestroy());
    };
    const { ids, error } = await read(download({ maxRetries: 0 }));
    // A reset may overtake bytes that are still in transit.
    expect(['1', '2']).toEqual(expect.arrayContaining(ids));
    expect(error).toBeInstanceOf(NetworkError);
  });

  test('that stalls ends in a timeout', async () => {
    server.write = (_request, response) => response.write(patient(1));
    const { ids, error } = await read(download({ timeoutMs: 150 }));
    expect(ids).toEqual(['1']);
    expect(error).toBeInstanceOf(TimeoutError);
  });
});

describe('an endless file', () => {
  test('is read no faster than the caller reads, and is released when the loop is left', async () => {
    const { gone, written } = serveForever();
    let taken = 0;
    let mostAhead = 0;
    for await (const _ of download()) {
      taken += 1;
      // Each turn of the event loop lets the sockets transfer as much as they can.
      if (taken % 500 === 0) await new Promise(setImmediate);
      mostAhead = Math.max(mostAhead, written() - taken);
      if (taken === 50_000) break;
    }
    const served = await gone;
    expect(served).toBeGreaterThanOrEqual(50_000);
    // The capacity of two socket buffers, in lines of about forty bytes, not what the server could have written.
    expect(mostAhead * 40).toBeLessThan(16 * 1024 * 1024);
  });

  test('waits for a slow reader', async () => {
    const { gone, written } = serveForever();
    const lines = download();
    await lines.next();
    const settled = async (): Promise<number> => {
      for (let before = -1; ; ) {
        const now = written();
        if (now === before) return now;
        before = now;
        for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
      }
    };
    const full = await settled();
    expect(await settled()).toBe(full);
    await lines.return();
    await gone;
  });

  test('is released when the signal aborts', async () => {
    const { gone } = serveForever();
    const controller = new AbortController();
    let taken = 0;
    const error = await (async () => {
      try {
        for await (const _ of download({ signal: controller.signal })) {
          taken += 1;
          if (taken === 1_000) controller.abort();
        }
      } catch (caught) {
        return caught;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(AbortError);
    await gone;
  });

  test('is released when the client closes', async () => {
    const { gone } = serveForever();
    const optum = client();
    const lines = download({}, optum);
    await lines.next();
    await optum.close();
    expect((await read(lines)).error).toBeInstanceOf(AbortError);
    await gone;
  });

  test('keeps memory flat', async () => {
    const { gone } = serveForever();
    let taken = 0;
    let early = 0;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    for await (const _ of download()) {
      taken += 1;
      if (taken === 20_000) early = used();
      if (taken === 200_000) break;
    }
    // 180 000 resources would be about twenty megabytes.
    expect(used() - early).toBeLessThan(8 * 1024 * 1024);
    await gone;
  });
});
