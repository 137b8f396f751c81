import { expect, test } from 'vitest';
import { loadModule } from './load-module.js';

test('a module that cannot be loaded is named in a typed error, without the text of its own error', async () => {
  const failing = loadModule('some-package', () =>
    Promise.reject(new Error('/home/somebody/app: not found')),
  );
  await expect(failing).rejects.toMatchObject({
    kind: 'configuration',
    code: 'module_not_loaded',
    retryable: false,
    sent: 'no',
    message: expect.stringContaining('some-package') as string,
  });
  await failing.catch((error: unknown) => expect(JSON.stringify(error)).not.toContain('somebody'));
});

test('a loader that throws synchronously is treated the same way', async () => {
  const failing = loadModule('some-package', () => {
    throw new TypeError('Dynamic require is not supported');
  });
  await expect(failing).rejects.toMatchObject({ code: 'module_not_loaded', cause: { name: 'TypeError' } });
});

test('a module that can be loaded is returned unchanged', async () => {
  const loaded = { name: 'module' };
  expect(await loadModule('some-package', () => Promise.resolve(loaded))).toBe(loaded);
});
