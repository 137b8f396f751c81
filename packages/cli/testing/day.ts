import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Run, type RunOptions, run } from './run.js';

/** A sandbox for the commands of a test file, and a folder for each test. */
export interface Desk {
  /** The sandbox. */
  readonly sandbox: Sandbox;
  /** Folder of the test. */
  readonly folder: string;
  /** Runs a command with the credentials of the sandbox. */
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
}

const LOADING_MS = 60_000;

/** Starts a {@link Desk} around the tests of the calling file. */
export function useDesk(): Desk {
  let sandbox: Sandbox | undefined;
  let folder = '';
  const running = () => {
    if (sandbox === undefined) throw new Error('the sandbox runs only while tests do');
    return sandbox;
  };
  beforeAll(async () => {
    // Commands load these on first use; a slow machine needs more than a test's time for it.
    const loaded = [import('@payerkit/optum'), import('@payerkit/optum/x12'), import('@payerkit/core/node')];
    [sandbox] = await Promise.all([createSandbox(), ...loaded]);
  }, LOADING_MS);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'payerkit-day-'));
    running().control.reset();
    Object.assign(running().control.optum.switches, { predefinedValuesOnly: false });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  afterAll(() => running().close());
  return {
    get sandbox() {
      return running();
    },
    get folder() {
      return folder;
    },
    run(args, options = {}) {
      const { baseUrl, clientId, clientSecret } = running().optum;
      const env = {
        PAYERKIT_CONFIG_DIR: join(folder, 'config'),
        PAYERKIT_ENVIRONMENT: 'sandbox',
        OPTUM_BASE_URL: baseUrl,
        OPTUM_CLIENT_ID: clientId,
        OPTUM_CLIENT_SECRET: clientSecret,
        ...options.env,
      };
      return run(args, { ...options, env });
    },
  };
}
