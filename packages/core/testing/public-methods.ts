/** A public method of an object or of one it holds. */
export interface PublicMethod {
  /** Path, such as `claims.status.check`. */
  readonly path: string;
  /** Calls it on the object that holds it. */
  call(...args: readonly unknown[]): unknown;
  /** Number of arguments before the first with a default. */
  readonly length: number;
}

/**
 * Finds every public method of an object and of the objects it holds, at run time, so that a method added later is found too.
 *
 * @param root - a client, or a member of one
 */
export function publicMethods(root: object): PublicMethod[] {
  const found: PublicMethod[] = [];
  const seen = new Set<object>();
  const visit = (holder: object, prefix: string): void => {
    if (seen.has(holder)) return;
    seen.add(holder);
    for (const name of namesOf(holder)) {
      const value: unknown = Reflect.get(holder, name);
      const path = prefix === '' ? name : `${prefix}.${name}`;
      if (typeof value === 'function')
        found.push({
          path,
          length: value.length,
          call: (...args) => Reflect.apply(value, holder, args),
        });
      else if (isHolder(value)) visit(value, path);
    }
  };
  visit(root, '');
  return found;
}

/** Names of its own and of its classes, down to the one that every object has. */
function namesOf(holder: object): string[] {
  const names = new Set<string>();
  for (let level = holder; level !== Object.prototype && level !== null; level = Object.getPrototypeOf(level))
    for (const name of Object.getOwnPropertyNames(level)) if (name !== 'constructor') names.add(name);
  return [...names];
}

/** Checks whether an object has payerkit methods: an instance of a class that is not built in. */
function isHolder(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  const { name } = (prototype as object).constructor;
  return !(name in globalThis) && !Array.isArray(value);
}

/** Values of every type that JSON, a cast or plain JavaScript can put in place of another. */
export const WRONG_VALUES: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  'the empty string': '',
  text: 'text',
  zero: 0,
  'a number': 42,
  NaN: Number.NaN,
  true: true,
  'an empty list': [],
  'a list of null': [null],
  'a list of text': ['text'],
  'an empty object': {},
  'an object without a prototype': Object.create(null),
  'a function': () => undefined,
  'a symbol': Symbol('symbol'),
  'a bigint': 10n,
  'a date': new Date(0),
  'a list with a gap': withGap(),
  'an object in itself': inItself(),
  'an object with a bigint': { unknown: 10n },
};

function withGap(): unknown[] {
  const list: unknown[] = [];
  list[1] = {};
  return list;
}

function inItself(): object {
  const object: Record<string, unknown> = {};
  object.self = object;
  return object;
}

/** Outcome of a call. */
export interface Outcome {
  /** Kind of outcome. */
  readonly ended: 'thrown' | 'rejected' | 'resolved' | 'plain';
  /** The value thrown, rejected with, or returned. */
  readonly value: unknown;
}

/** Calls, and reads what was given: the data of a promise, the first item of a list or an iteration. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  let given: unknown;
  try {
    given = call();
  } catch (value) {
    return { ended: 'thrown', value };
  }
  const object = Object(given) as Partial<PromiseLike<unknown> & AsyncIterable<unknown>>;
  try {
    if (typeof object.then === 'function') return { ended: 'resolved', value: await given };
    if (typeof object[Symbol.asyncIterator] === 'function') {
      const iterator = (given as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      const first = await iterator.next();
      await iterator.return?.();
      return { ended: 'resolved', value: first.value };
    }
  } catch (value) {
    return { ended: 'rejected', value };
  }
  return { ended: 'plain', value: given };
}

const NESTED_VALUES: readonly unknown[] = [null, 42, 'text', [null], {}];

/** Arguments with every value below them replaced, one at a time, by values of other types; with where it was. */
export function* withEachValueReplaced(
  args: readonly unknown[],
): Generator<[where: string, args: readonly unknown[]]> {
  for (const path of pathsIn(args)) {
    for (const value of NESTED_VALUES)
      yield [
        `${path.join('.')} = ${JSON.stringify(value)}`,
        replaced(args, path, value) as readonly unknown[],
      ];
  }
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null || isHostObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsIn(inner).map((path) => [name, ...path]),
  ]);
}

function isHostObject(value: object): boolean {
  return !Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype;
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[name], rest, by);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? inner : one));
  return { ...(value as object), [name]: inner };
}
