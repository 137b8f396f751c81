import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import loader from './internal/axios-loader.cjs';

const { loadAxios } = loader;
const NAMES = ['FormData', 'Request', 'Response'] as const;
const { cache, resolve } = createRequire(import.meta.url);
const axiosPath = resolve('axios/dist/browser/axios.cjs');

/** The globals as Node has them in a new process: values that are made on first access. */
const reads: string[] = [];
const before = new Map<string, PropertyDescriptor | undefined>();

function provide(name: string, value: unknown): PropertyDescriptor {
  const descriptor = {
    get() {
      reads.push(name);
      return value;
    },
    set() {},
    enumerable: false,
    configurable: true,
  };
  Object.defineProperty(globalThis, name, descriptor);
  return descriptor;
}

function descriptorOf(name: string) {
  return Object.getOwnPropertyDescriptor(globalThis, name);
}

beforeEach(() => {
  reads.length = 0;
  for (const name of NAMES) before.set(name, descriptorOf(name));
  delete cache[axiosPath];
});
afterEach(() => {
  for (const name of NAMES) {
    const descriptor = before.get(name);
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
  delete cache[axiosPath];
});

test('loading axios reads no global that Node provides on first access, and leaves each as it was', () => {
  const given = NAMES.map((name) => provide(name, class {}));
  expect(loadAxios().VERSION).toMatch(/^1\./);
  expect(reads).toEqual([]);
  expect(NAMES.map(descriptorOf)).toEqual(given);
});

test('without the loader, axios reads all three', () => {
  for (const name of NAMES) provide(name, class {});
  createRequire(import.meta.url)('axios/dist/browser/axios.cjs');
  expect(new Set(reads)).toEqual(new Set(NAMES));
});

test('globals that are values are left alone, as jsdom and other runtimes have them', () => {
  class Form {}
  Object.defineProperty(globalThis, 'FormData', { value: Form, configurable: true, writable: true });
  loadAxios();
  expect(globalThis.FormData).toBe(Form);
});

test('a missing global stays missing', () => {
  Reflect.deleteProperty(globalThis, 'Request');
  loadAxios();
  expect('Request' in globalThis).toBe(false);
});

test('globals return when axios cannot be loaded', () => {
  const given = NAMES.map((name) => provide(name, class {}));
  const module = { loaded: true };
  cache[axiosPath] = Object.defineProperty(module, 'exports', {
    get() {
      throw new Error('damaged');
    },
  }) as NodeModule;
  expect(loadAxios).toThrow('damaged');
  expect(NAMES.map(descriptorOf)).toEqual(given);
});

describe('the copy of axios that was loaded so, should an application share it', () => {
  test('recognizes forms', async () => {
    const form = new FormData();
    for (const name of NAMES) provide(name, class {});
    const axios = loadAxios();
    form.append('name', 'value');
    expect(axios.formToJSON(form)).toEqual({ name: 'value' });
    const client = axios.create({
      adapter: (config) =>
        Promise.resolve({ data: config.data, status: 200, statusText: '', headers: {}, config }),
    });
    expect((await client.post('http://localhost/', form)).data).toBe(form);
  });
});
