import type { List, ResponsePromise } from '@payerkit/core';
import { loadModule, responseOf, withCallSite } from '@payerkit/core';
import type { RealList } from '../../real/run.js';
import type { CallPlace } from '../call/run.js';
import { GroupList, RealGroupList } from './group-list.js';
import type { GroupShape, Immediate, ReturnKind } from './group-shape.js';

/** A product group, which is loaded when it is first needed. */
interface LazyPart {
  /** The state that its methods share. */
  readonly place: CallPlace;
  /** Returns it once it has been loaded. */
  now(): object | undefined;
  /** Loads it. */
  load(): Promise<object>;
}

type Method = (...args: unknown[]) => unknown;

/** The part behind each group; in a map, so that a group has only its public members, at run time too. */
class Group {
  readonly #part: LazyPart;

  constructor(part: LazyPart) {
    this.#part = part;
  }

  static partOf(group: Group): LazyPart {
    return group.#part;
  }
}

/**
 * Returns a function that creates a product group whose code is loaded by the first call of one of its methods. Until
 * then a method waits for it; from then on it is called directly.
 *
 * @param shape - name and members
 * @param load - imports its class
 */
export function lazyGroup<G extends object>(
  shape: GroupShape<G>,
  load: () => Promise<new (place: CallPlace) => G>,
): (place: CallPlace) => G {
  // Created with the first client: a program that imports the package may need none.
  let Lazy: (new (part: LazyPart) => Group) | undefined;
  return (place) => {
    Lazy ??= classOf(shape as GroupShape<unknown>);
    let group: G | undefined;
    const part = {
      place,
      now: () => group,
      load: async () => {
        const Loaded = await loadModule('@payerkit/optum', load);
        group ??= new Loaded(place);
        return group;
      },
    };
    return new Lazy(part) as object as G;
  };
}

/** Creates a class with the methods of a group; its instances have the groups in it. */
function classOf({ name, members }: GroupShape<unknown>): new (part: LazyPart) => Group {
  const groups: [string, new (part: LazyPart) => Group][] = [];
  const { [name]: Lazy } = {
    [name]: class extends Group {
      constructor(part: LazyPart) {
        super(part);
        for (const [key, Inner] of groups) Reflect.set(this, key, new Inner(partIn(part, key)));
      }
    },
  };
  if (Lazy === undefined) throw new TypeError(name);
  for (const [key, member] of Object.entries<ReturnKind | Immediate<Method> | GroupShape<unknown>>(members))
    if (typeof member === 'object') groups.push([key, classOf(member)]);
    else
      Object.defineProperty(Lazy.prototype, key, {
        value: methodOf(key, member),
        writable: true,
        configurable: true,
      });
  return Lazy;
}

/** Returns the part for a group in a group. */
function partIn(outer: LazyPart, key: string): LazyPart {
  const inside = (group: object) => Reflect.get(group, key) as object;
  return {
    place: outer.place,
    now: () => {
      const group = outer.now();
      return group && inside(group);
    },
    load: async () => inside(await outer.load()),
  };
}

function methodOf(name: string, kind: ReturnKind | Immediate<Method>): Method {
  function method(this: Group, ...args: unknown[]): unknown {
    const part = Group.partOf(this);
    if (typeof kind === 'function') return kind(part.place)(...args);
    const invoke = <R>(group: object) => Reflect.apply(Reflect.get(group, name) as Method, group, args) as R;
    const group = part.now();
    if (group === undefined) return WAITING[kind](part, invoke, method);
    try {
      return invoke(group);
    } catch (error) {
      // A method rejects, and never throws, whether its group has been loaded or not.
      return WAITING[kind]({ ...part, load: () => Promise.reject(error) }, invoke, method);
    }
  }
  return method;
}

/** Calls a method of a loaded group. */
type Invoke = <R>(group: object) => R;

/** Calls of methods of each kind while their group is still to be loaded. */
const WAITING: Readonly<Record<ReturnKind, (part: LazyPart, invoke: Invoke, below: Method) => unknown>> = {
  response: (part, invoke) =>
    responseOf(async () => invoke<ResponsePromise<unknown>>(await part.load()).withResponse()),
  promise: (part, invoke, below) =>
    withCallSite(async () => invoke<Promise<unknown>>(await part.load()), below),
  list: (part, invoke, below) =>
    new GroupList(async () => ({ list: invoke<List<unknown>>(await part.load()) }), below),
  listWithIssues: (part, invoke, below) =>
    new RealGroupList(async () => ({ list: invoke<RealList<unknown>>(await part.load()) }), below),
  async *items(part, invoke) {
    yield* invoke<AsyncGenerator>(await part.load());
  },
};
