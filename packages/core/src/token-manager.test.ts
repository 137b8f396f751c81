import { expect, test } from 'vitest';
import { bench, LIFE_MS, tokenSet, values } from '../testing/token-bench.js';

test('200 callers on an expired token make one request', async () => {
  const { clock, server, manager, events } = bench();
  const tokens = manager();
  await tokens.save(tokenSet(clock, 0));
  await clock.advance(LIFE_MS);
  const got = await Promise.all(Array.from({ length: 200 }, () => tokens.get()));
  expect(new Set(values(got))).toEqual(new Set(['access-1']));
  expect(server.presented).toHaveLength(1);
  expect(events).toEqual([{ action: 'refreshed', errorKind: undefined }]);
});

test('several managers on one store make one request', async () => {
  const { clock, server, manager } = bench();
  const managers = [manager(), manager(), manager(), manager()];
  await manager().save(tokenSet(clock, 0));
  await clock.advance(LIFE_MS);
  const all = Promise.all(managers.flatMap((tokens) => [tokens.get(), tokens.get()]));
  expect(new Set(values(await clock.runUntil(all)))).toEqual(new Set(['access-1']));
  expect(server.presented).toHaveLength(1);
});
