import type { List, ResponsePromise } from '@payerkit/core';
import type { RealList } from '../../real/run.js';
import type { CallPlace } from '../call/run.js';

/** The kind of a method's result; it decides how the result is returned before the group is loaded. */
export type ReturnKind = 'response' | 'promise' | 'items' | 'list' | 'listWithIssues';

/** A method that returns a value at once: created without loading its group. */
export type Immediate<Method> = (place: CallPlace) => Method;

/** The kind of a method, as its type requires it. */
type KindOf<Method extends (...args: never[]) => unknown> =
  ReturnType<Method> extends ResponsePromise<unknown>
    ? 'response'
    : ReturnType<Method> extends RealList<unknown>
      ? 'listWithIssues'
      : ReturnType<Method> extends List<unknown>
        ? 'list'
        : ReturnType<Method> extends PromiseLike<unknown>
          ? 'promise'
          : ReturnType<Method> extends AsyncGenerator
            ? 'items'
            : Immediate<Method>;

/** Everything that a product group has: the kind of each method, and the shape of each group in it. */
export type Members<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends (...args: never[]) => unknown
    ? KindOf<Group[Name]>
    : GroupShape<Group[Name]>;
};

/** The name and the members of a product group. */
export interface GroupShape<Group> {
  /** The name of its class. */
  readonly name: string;
  /** Its methods and groups. */
  readonly members: Members<Group>;
}

/** Describes a product group; the compiler checks that it is complete. */
export function groupShape<Group>(name: string, members: NoInfer<Members<Group>>): GroupShape<Group> {
  return { name, members };
}
