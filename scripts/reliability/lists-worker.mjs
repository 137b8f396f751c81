// Reads a list item by item, stores each with the position after it in one write, and goes on from there when it is started again.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { BlueButtonClient } from '@payerkit/blue-button';
import { FileTokenStore } from '@payerkit/core/node';
import { OptumClient } from '@payerkit/optum';
import { givenWork, say } from './support.mjs';

const { kind, blueButton, optum, tokens, state, expected, job, file } = givenWork();

/** @type {{ items: string[], position?: unknown }} */
let stored = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : { items: [] };

/**
 * @param {string} item
 * @param {unknown} position - where to go on
 */
function store(item, position) {
  save({ items: [...stored.items, item], position });
  say({ item });
}

/** @param {typeof stored} next */
function save(next) {
  stored = next;
  writeFileSync(`${state}.tmp`, JSON.stringify(stored));
  renameSync(`${state}.tmp`, state);
}

const KINDS = {
  async cursor() {
    const member = medicare();
    const cursor = /** @type {string | undefined} */ (stored.position);
    const list = member.explanationOfBenefit.list({ count: 5, cursor });
    for await (const { id = '' } of list) store(id, list.cursor);
  },
  async changes() {
    const since = /** @type {import('@payerkit/blue-button').ClaimsWatermark | undefined} */ (
      stored.position
    );
    const changes = medicare().explanationOfBenefit.changes({ since, count: 5 });
    for await (const { id = '' } of changes) store(id, changes.watermark);
    save({ items: stored.items, position: changes.watermark });
  },
  async follow() {
    const seen = stored.items.map((name) => ({ name, storedAt: new Date().toISOString() }));
    const controller = new AbortController();
    if (stored.items.length >= expected) return;
    for await (const { name } of clearinghouse().reports.follow({ seen, signal: controller.signal })) {
      store(name, undefined);
      if (stored.items.length >= expected) break;
    }
  },
  async download() {
    const afterLine = /** @type {number | undefined} */ (stored.position) ?? 0;
    const lines = clearinghouse().payerFhir.providerAccess.download(job, file, { afterLine });
    for await (const { line } of lines) store(String(line), line);
  },
};

function medicare() {
  const { baseUrl, ...application } = blueButton;
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore: new FileTokenStore(tokens),
  });
  return client.forGrant('m1');
}

function clearinghouse() {
  const { baseUrl, clientId, clientSecret } = optum;
  return new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, clientId, clientSecret });
}

await KINDS[/** @type {keyof typeof KINDS} */ (kind)]();
process.exit(0);
