// Asks for a token ten times at once, on a store that other processes share, and prints what it got.
import { once } from 'node:events';
import { TokenManager } from '../src/token-manager.js';
import { openStores } from './open-stores.js';
import { refreshOver } from './refresh-over.js';

const [place = '', key = '', tokenUrl = ''] = process.argv.slice(2);
const origin = new URL(tokenUrl).origin;
const stores = await openStores(place);
const { tokenStore: store } = stores;
const tokens = new TokenManager({ provider: 'test', store, key, origin, grant: refreshOver(tokenUrl) });

// The store is read once before, so that all processes are ready when they are signaled to start.
await tokens.read();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => tokens.get()));
const said = outcomes.map((outcome) =>
  outcome.status === 'fulfilled' ? outcome.value.value : `error ${(outcome.reason as Error).message}`,
);
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stdin.destroy();
await stores.close();
