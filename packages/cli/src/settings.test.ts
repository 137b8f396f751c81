import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configFolder } from '../testing/run.js';
import { configFolder as folderOf } from './folders.js';
import { nearest } from './nearest.js';
import { writeProfiles } from './profiles.js';
import { readProfile, requireEnvironment } from './settings.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  folder = await configFolder();
  await writeProfiles(folder.path, {
    format: 1,
    current: 'work',
    profiles: {
      work: {
        environment: 'production',
        secrets: 'keychain',
        blueButton: { clientId: 'own-id', redirectUri: 'http://localhost:8914/cb', version: 'v3' },
      },
    },
  });
});
afterAll(() => folder.remove());

describe('the settings of a command', () => {
  test('come from the current profile', async () => {
    expect(await readProfile({}, {}, folder.path)).toMatchObject({
      name: 'work',
      isStored: true,
      environment: 'production',
      blueButton: { clientId: 'own-id', version: 'v3' },
      ownClientIds: { blueButton: 'own-id', optum: undefined },
    });
  });

  test.each(['', '../x', 'a b'])('name no profile %j, because none can have that name', async (profile) => {
    await expect(readProfile({ profile }, {}, folder.path)).rejects.toMatchObject({
      code: 'invalid_profile_name',
      exitCode: 2,
    });
  });

  test('come from environment variables first; the secret of the profile belongs to its own application', async () => {
    const env = { BLUE_BUTTON_CLIENT_ID: 'other-id', OPTUM_CLIENT_ID: 'optum-id' };
    expect(await readProfile({}, env, folder.path)).toMatchObject({
      blueButton: { clientId: 'other-id', redirectUri: 'http://localhost:8914/cb' },
      optum: { clientId: 'optum-id' },
      ownClientIds: { blueButton: 'own-id' },
    });
  });

  test('never take an application of one environment to the other', async () => {
    const profile = await readProfile({ environment: 'sandbox' }, {}, folder.path);
    expect(profile).toMatchObject({ environment: 'sandbox', ownClientIds: { blueButton: undefined } });
    expect(profile.blueButton.clientId).toBeUndefined();
  });

  test('need a named environment, unless every server is on this machine', async () => {
    const nowhere = `${folder.path}/nowhere`;
    const none = await readProfile({}, { OPTUM_BASE_URL: 'https://optum.example' }, nowhere);
    expect(() => requireEnvironment(none)).toThrow('No environment is named.');
    const local = await readProfile({}, { OPTUM_BASE_URL: 'http://127.0.0.1:4010' }, nowhere);
    expect(requireEnvironment(local)).toBe('sandbox');
  });

  test('of an unknown profile name the nearest one', async () => {
    await expect(readProfile({ profile: 'wrok' }, {}, folder.path)).rejects.toMatchObject({
      message: 'There is no profile "wrok". Did you mean "work"?',
      exitCode: 2,
    });
  });
});

test.each([
  [{ PAYERKIT_CONFIG_DIR: '/a', XDG_CONFIG_HOME: '/b', HOME: '/h' }, 'linux', '/a'],
  [{ XDG_CONFIG_HOME: '/b', HOME: '/h' }, 'linux', '/b/payerkit'],
  [{ APPDATA: '/c', HOME: '/h' }, 'win32', '/c/payerkit'],
  [{ APPDATA: '/c', HOME: '/h' }, 'darwin', '/h/.config/payerkit'],
] as const)('%j on %s: the files are in %s', (env, platform, path) => {
  expect(folderOf(env, platform)).toBe(path);
});

test.each([
  ['grnats list', 'grants list'],
  ['sandbx', 'sandbox'],
  ['xyzzy', undefined],
  ['', undefined],
])('%s is taken to mean %s', (typed, meant) => {
  expect(nearest(typed, ['grants list', 'grants show', 'sandbox', 'login'])).toBe(meant);
});
