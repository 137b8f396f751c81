import { getRequestListener } from '@hono/node-server';
import { expect, test, vi } from 'vitest';

test('a sandbox in the process of a Hono server that started before it writes each response once', async () => {
  // Replaces the global Request and Response, as the start of a server does.
  getRequestListener(() => new Response());
  vi.resetModules();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { createSandbox } = await import('../sandbox.js');
  const sandbox = await createSandbox();
  try {
    const statuses = await Promise.all(
      ['/v2/fhir/metadata', '/nowhere'].map(async (path) => (await fetch(`${sandbox.url}${path}`)).status),
    );
    expect(statuses).toEqual([200, 404]);
    expect(errors.mock.calls).toEqual([]);
  } finally {
    await sandbox.close();
  }
});
