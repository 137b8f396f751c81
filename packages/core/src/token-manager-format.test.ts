import { expect, test } from 'vitest';
import { bench, KEY, tokenSet } from '../testing/token-bench.js';
import { MemoryTokenStore } from './memory-token-store.js';

test('the store contains JSON of a known format', async () => {
  const { clock, manager } = bench();
  const store = new MemoryTokenStore({ clock });
  await manager({ store }).save(tokenSet(clock, 0));
  expect(JSON.parse((await store.get(KEY))?.value ?? '')).toEqual({
    format: 1,
    state: 'live',
    tokens: tokenSet(clock, 0),
    obtainedAtMs: clock.now(),
  });
});
