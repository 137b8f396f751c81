import { expect, test } from 'vitest';
import { droppingTokenStoreContract, tokenStoreContract } from '../testing/token-store-contract.js';
import { MemoryTokenStore } from './memory-token-store.js';

tokenStoreContract(async (clock) => new MemoryTokenStore({ clock }));
droppingTokenStoreContract(async (clock) => new MemoryTokenStore({ clock }));

test('expired entries that nobody reads again use no memory', async () => {
  let nowMs = 0;
  const clock = { now: () => nowMs, sleep: async () => undefined };
  const store = new MemoryTokenStore({ clock });
  for (let n = 0; n < 200; n += 1) {
    await store.compareAndSet(`key-${n}`, undefined, { value: 'x', dropAfterMs: 1000 });
    nowMs += 100;
  }
  // Back at the beginning, everything still stored would be found again.
  nowMs = 0;
  const held = await Promise.all(Array.from({ length: 200 }, (_, n) => store.get(`key-${n}`)));
  expect(held.filter((entry) => entry !== undefined).length).toBeLessThan(50);
});
