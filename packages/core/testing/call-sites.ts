import type { PublicMethod } from './public-methods.js';

/** The properties of a list and of a call's promise that an application may use. */
interface Readable extends Partial<AsyncIterable<unknown>> {
  then?(done?: unknown, failed?: (error: unknown) => void): unknown;
  toArray?(options: { limit: number }): Promise<unknown>;
  pages?(): AsyncIterable<unknown>;
  withResponse?(): Promise<unknown>;
}

/**
 * The ways in which an application reads what a method returned, by the property that they need. Each contains the
 * application's frame.
 */
const READERS: readonly (readonly [
  property: keyof Readable | typeof Symbol.asyncIterator,
  name: string,
  read: (call: () => Readable) => unknown,
])[] = [
  // Without an await in the application: the await chain cannot show it.
  [
    'then',
    'returned as it is',
    function applicationCode(call) {
      return call();
    },
  ],
  [
    'then',
    'awaited after other work',
    async function applicationCode(call) {
      const pending = call();
      pending.then?.(undefined, () => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      return pending as Promise<unknown>;
    },
  ],
  [
    'withResponse',
    'withResponse()',
    function applicationCode(call) {
      return call().withResponse?.();
    },
  ],
  [
    Symbol.asyncIterator,
    'for await',
    async function applicationCode(call) {
      for await (const _item of call() as AsyncIterable<unknown>);
    },
  ],
  [
    'pages',
    'pages()',
    async function applicationCode(call) {
      for await (const _page of call().pages?.() ?? []);
    },
  ],
  [
    'toArray',
    'toArray()',
    function applicationCode(call) {
      return call().toArray?.({ limit: 5 });
    },
  ],
];

/**
 * Calls methods as an application does, in every way of reading what they return, and returns those whose error lacks
 * the application's line, or contains it twice. Methods that cannot be read, and those that do not fail, are returned
 * too, so that nothing passes unseen.
 *
 * @param methods - the methods
 * @param argsOf - arguments with which each fails
 */
export async function callSiteFaults(
  methods: readonly PublicMethod[],
  argsOf: (method: PublicMethod) => readonly unknown[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const method of methods) {
    const call = () => method.call(...argsOf(method)) as Readable;
    const probe = Object(call()) as Readable;
    if (typeof probe.then === 'function') await stackOf(() => probe);
    const readers = READERS.filter(([property]) => typeof probe[property] === 'function');
    if (readers.length === 0) faults.push(`${method.path}: returns nothing to read`);
    for (const [, name, read] of readers) {
      const stack = await stackOf(() => read(call));
      const lines = (stack ?? '').split('\n').filter((line) => line.includes('applicationCode'));
      if (stack === undefined) faults.push(`${method.path} ${name}: no error`);
      else if (lines.length === 0 || new Set(lines).size < lines.length)
        faults.push(`${method.path} ${name}: ${lines.length} lines of the application in ${stack}`);
    }
  }
  return faults;
}

/** Returns the stack of the error that a call ends with. */
async function stackOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
  } catch (error) {
    return (error as Error).stack ?? '';
  }
  return undefined;
}
