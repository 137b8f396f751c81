import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inRounds } from './rounds.mjs';

// The engine compiles the same program differently in two processes.
const PROCESSES = 2;
// Rounds in each process for one that the caller asks for: they are short, and many of them make the ratio certain.
const ROUNDS_FOR_ONE = 2;

/**
 * Measures repeated calls of several clients in turns. Each client has a warm process of its own, which makes a few calls
 * a round; everything is then done again in new processes.
 *
 * @param tasks - the task of each candidate
 * @param requests - calls a round
 * @returns the results of each candidate, one per round
 */
export async function inTurns(tasks, requests, { rounds, budgetMs, report }) {
  const candidates = Object.keys(tasks);
  const samples = Object.fromEntries(candidates.map((candidate) => [candidate, []]));
  for (let process = 1; process <= PROCESSES; process += 1) {
    const clients = {};
    try {
      for (const candidate of candidates) {
        report(`${candidate} is warming up`);
        clients[candidate] = await startClient(tasks[candidate]);
      }
      const found = await inRounds(candidates, (candidate) => clients[candidate].measure(requests), {
        rounds: rounds * ROUNDS_FOR_ONE,
        budgetMs: budgetMs / PROCESSES,
        report,
      });
      for (const candidate of candidates) samples[candidate].push(...found[candidate]);
    } finally {
      for (const client of Object.values(clients)) client.stop();
    }
  }
  return samples;
}

/** Starts a client that makes calls when it is asked to, and resolves when it is warm. */
async function startClient(task) {
  const path = fileURLToPath(new URL('client.mjs', import.meta.url));
  const child = fork(path, [JSON.stringify({ ...task, kind: 'request' })], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const message = async () => {
    const ended = new AbortController();
    const exit = once(child, 'exit', ended).then(([code]) => {
      throw new Error(`${JSON.stringify(task)} ended with ${code}\n${errors}`);
    });
    try {
      return (await Promise.race([once(child, 'message', ended), exit]))[0];
    } finally {
      exit.catch(() => undefined);
      ended.abort();
    }
  };
  await message();
  return {
    measure(requests) {
      child.send({ requests });
      return message();
    },
    stop: () => child.kill(),
  };
}
