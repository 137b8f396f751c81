import { expect, test, vi } from 'vitest';
import { ResponsePromise } from './response-promise.js';

const meta = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 0 };

test('a response promise is a promise of the data', async () => {
  const promise = new ResponsePromise(Promise.resolve({ data: 1, meta }));
  const last = vi.fn();
  expect(await promise).toBe(1);
  expect(await promise.then((n) => n + 1)).toBe(2);
  expect(await promise.finally(last)).toBe(1);
  expect(await promise.catch(() => 0)).toBe(1);
  expect(await Promise.all([promise, promise.withResponse()])).toEqual([1, { data: 1, meta }]);
  expect(last).toHaveBeenCalledOnce();
  expect(Object.prototype.toString.call(promise)).toBe('[object ResponsePromise]');
});

test('a response promise passes errors on', async () => {
  const failure = new Error('no');
  const promise = new ResponsePromise<number>(Promise.reject(failure));
  await expect(promise).rejects.toBe(failure);
  await expect(promise.withResponse()).rejects.toBe(failure);
  expect(await promise.catch((reason) => reason === failure)).toBe(true);
  expect(await promise.then(undefined, () => 7)).toBe(7);
});
