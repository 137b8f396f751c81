// What the reliability experiments share: randomness from a seed, loopback servers, worker processes that can be killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * How large the experiments are, where chance comes from, and where files may be put.
 *
 * @typedef {object} Context
 * @property {Sizes} sizes
 * @property {() => number} random - from 0 to 1, from the seed
 * @property {string} folder - a folder of this run's own
 *
 * @typedef {object} Sizes
 * @property {number} kills
 * @property {number} reads
 * @property {number} submissions
 * @property {number} cases - of fuzzing
 * @property {number} members - of the outage
 *
 * One promise, counted.
 * @typedef {object} Row
 * @property {string} promise
 * @property {string} experiment
 * @property {Record<string, number | string>} figures - what was done
 * @property {Record<string, number>} losses - each has to be 0
 * @property {string} [note] - of a figure that is not 0: why no client can do better
 */

/**
 * A generator of numbers from 0 (included) to 1 (excluded) that gives the same for the same seed.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} items
 * @returns {T}
 */
export function pick(random, items) {
  return /** @type {T} */ (items[Math.floor(random() * items.length)]);
}

/** A clock whose waits take no time. */
export const IMMEDIATE = { now: () => Date.now(), sleep: () => Promise.resolve() };

/**
 * @typedef {object} Exchange
 * @property {string} method
 * @property {string} path - without the query
 * @property {URLSearchParams} query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 * @property {import('node:http').ServerResponse} response
 * @property {import('node:net').Socket} socket
 */

/**
 * A server on a loopback port. `respond` writes the response.
 *
 * @param {(exchange: Exchange) => void | Promise<void>} respond
 */
export async function serve(respond) {
  const receive = async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET', headers, socket } = request;
    await respond({ method, path: url.pathname, query: url.searchParams, headers, body, response, socket });
  };
  const server = createServer((request, response) => void receive(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 * @param {Record<string, string>} [headers]
 */
export function json(response, status, body, headers = {}) {
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(content);
}

/**
 * Starts a worker of this folder as a process of its own.
 *
 * @param {string} name - of its module
 * @param {Record<string, unknown>} work - handed to it
 * @param {(line: string) => void} onLine - each line that it prints
 * @param {{ fileBlocks?: number }} [limits] - `fileBlocks`: largest file that it can write, in blocks; beyond, writes fail
 */
export function startWorker(name, work, onLine, { fileBlocks } = {}) {
  const program = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const args = [program, JSON.stringify(work)];
  const limited = ['-c', `ulimit -f ${fileBlocks}; exec "$0" "$@"`, process.execPath, ...args];
  const [command, given] = fileBlocks === undefined ? [process.execPath, args] : ['sh', limited];
  const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise((resolve) => lines.once('line', resolve));
  lines.on('line', onLine);
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => {
    if (code !== 0 && signal !== 'SIGKILL')
      throw new Error(`Worker ${name} ended with ${code ?? signal}: ${errors}`);
    return signal;
  });
  return { ready: Promise.race([ready, ended]), ended, kill: () => child.kill('SIGKILL') };
}

/** The work that this worker process was started for. */
export function givenWork() {
  return JSON.parse(process.argv[2] ?? '{}');
}

/** @param {unknown} value - one line for who started this worker */
export function say(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/**
 * Runs tasks, so many at a time.
 *
 * @param {number} count
 * @param {number} parallel
 * @param {(index: number) => Promise<unknown>} task
 */
export async function inParallel(count, parallel, task) {
  let next = 0;
  const lane = async () => {
    while (next < count) await task(next++);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, lane));
}

/** A folder that is removed with `remove`. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'payerkit-reliability-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Counts by name.
 */
export class Tally {
  /** @type {Map<string, number>} */
  #counts = new Map();

  /**
   * @param {string} name
   * @param {number} [by]
   */
  add(name, by = 1) {
    this.#counts.set(name, this.of(name) + by);
  }

  /**
   * @param {string} name
   * @returns {number}
   */
  of(name) {
    return this.#counts.get(name) ?? 0;
  }

  /** All counts, by name. */
  all() {
    return Object.fromEntries(this.#counts);
  }
}
