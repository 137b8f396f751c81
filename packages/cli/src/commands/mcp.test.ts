import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { configFolder, run } from '../../testing/run.js';

let sandbox: Sandbox;
let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(async () => {
  folder = await configFolder();
});
afterEach(() => folder.remove());
afterAll(() => sandbox.close());

function mcp(
  args: readonly string[],
  overrides: Readonly<Record<string, string | undefined>> = {},
  stdin = '',
) {
  const { baseUrl, clientId, clientSecret } = sandbox.optum;
  const env = {
    PAYERKIT_CONFIG_DIR: folder.path,
    OPTUM_BASE_URL: baseUrl,
    OPTUM_CLIENT_ID: clientId,
    OPTUM_CLIENT_SECRET: clientSecret,
    ...overrides,
  };
  return run(['mcp', ...args], { env, stdin });
}

describe('payerkit mcp', () => {
  test('ends with 0 when the host closes stdin, and prints nothing but notes on stderr', async () => {
    const { code, stdout, stderr } = await mcp(['--purpose', 'treatment']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^payerkit mcp: profile ".*", environment sandbox, disclosures in /);
  });

  test('is silent under --quiet, and takes the purpose from a variable', async () => {
    const run = await mcp(['--quiet'], { PAYERKIT_MCP_PURPOSE: 'treatment' });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([
    [[], {}, 'purpose_required'],
    [['--purpose', ' '], {}, 'purpose_required'],
    [['--purpose', 'x', '--files', '/nowhere'], {}, 'no_folder'],
    [['--purpose', 'x'], { OPTUM_BASE_URL: '' }, 'environment_required'],
    [['--purpose', 'x', '--profile', 'nonsense'], {}, 'nonsense'],
    [['--purpose', 'x', '--nonsense'], {}, 'nonsense'],
  ])('%j with %j ends with 2 and nothing on stdout', async (args, overrides, code) => {
    const run = await mcp(args, overrides);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(code);
  });

  test('omits what is not a message, without repeating it', async () => {
    const { code, stdout, stderr } = await mcp(['--purpose', 'x'], {}, 'Jane Doe is no message\n');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).not.toContain('Jane');
  });

  test('creates no store before it reads', async () => {
    const files = join(folder.path, 'files');
    await mkdir(files);
    await writeFile(join(files, 'a.835'), '');
    await mcp(['--purpose', 'x', '--files', files]);
    expect(await readdir(folder.path)).toEqual(['files']);
  });
});
