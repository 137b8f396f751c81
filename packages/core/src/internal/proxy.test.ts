import { expect, test } from 'vitest';
import { type Environment, proxyFor, UnusableProxy } from './proxy.js';
import { parseTarget } from './request-target.js';

function through(baseUrl: string, environment: Environment, option?: string | false) {
  return proxyFor(parseTarget(baseUrl, 'example'), option, environment)?.href;
}
const API = 'https://api.example.test';

test.each<[Environment, string | undefined]>([
  [{}, undefined],
  [{ HTTPS_PROXY: 'http://p.test:3128' }, 'http://p.test:3128/'],
  [{ https_proxy: 'http://lower.test', HTTPS_PROXY: 'http://upper.test' }, 'http://lower.test/'],
  [{ ALL_PROXY: 'http://all.test' }, 'http://all.test/'],
  [{ https_proxy: '', ALL_PROXY: 'http://all.test' }, 'http://all.test/'],
  [{ HTTPS_PROXY: 'p.test:3128' }, 'http://p.test:3128/'],
  [{ HTTP_PROXY: 'http://p.test' }, undefined],
])('%j leads through %s', (environment, proxy) => {
  expect(through(API, environment)).toBe(proxy);
});

test.each([
  ['*', true],
  ['api.example.test', true],
  ['API.Example.TEST', true],
  ['example.test', true],
  ['.example.test', true],
  ['*.example.test', true],
  ['other.test, example.test', true],
  ['other.test example.test', true],
  ['example.test:443', true],
  ['example.test:8443', false],
  ['ample.test', false],
  ['api.example.test.evil', false],
  ['', false],
])('NO_PROXY=%j exempts: %s', (noProxy, exempt) => {
  const environment = { HTTPS_PROXY: 'http://p.test', NO_PROXY: noProxy };
  expect(through(API, environment)).toBe(exempt ? undefined : 'http://p.test/');
});

test('the option takes precedence over the environment; loopback and plain http connect directly', () => {
  const environment = { HTTPS_PROXY: 'http://p.test' };
  expect(through(API, environment, false)).toBeUndefined();
  expect(through(API, { ...environment, NO_PROXY: '*' }, 'http://mine.test')).toBe('http://mine.test/');
  for (const host of ['https://localhost', 'https://127.0.0.1:8443', 'https://[::1]']) {
    expect(through(host, environment)).toBeUndefined();
    expect(through(host, environment, 'http://mine.test')).toBe('http://mine.test/');
  }
  expect(through('http://localhost', environment, 'http://mine.test')).toBeUndefined();
});

test.each([
  { HTTPS_PROXY: 'socks5://p.test' },
  { ALL_PROXY: 'socks4://user:secret@p.test' },
  { https_proxy: ':::' },
  { HTTPS_PROXY: 'ftp://p.test', ALL_PROXY: 'http://p.test' },
])('%j is an error that names the variable and nothing of its value', (environment) => {
  const [variable = ''] = Object.keys(environment);
  const failure = catchError(() => through(API, environment));
  expect(failure).toBeInstanceOf(UnusableProxy);
  const { kind, message } = (failure as UnusableProxy).toError({});
  expect(kind).toBe('configuration');
  expect(message).toContain(variable);
  expect(message).not.toMatch(/secret|p\.test/);
  expect(through(API, { ...environment, NO_PROXY: '.example.test' })).toBeUndefined();
  expect(through(API, environment, false)).toBeUndefined();
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
