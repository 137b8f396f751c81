import type { z as Z } from 'zod';

type Definition = Readonly<Record<string, unknown>> & { readonly type?: unknown };
type Accepts = (value: unknown) => boolean;

const ACCEPTS = new WeakMap<object, Accepts>();

/**
 * Checks whether a schema surely accepts a value. zod visits every field that a document lists and creates a copy; almost
 * every request is valid and has few of them. False says nothing: the schema itself decides, and writes the issues.
 *
 * @param schema - built by zod
 * @param value - as the caller gave it
 */
export function isSurelyAccepted(schema: object, value: unknown): boolean {
  return accepting(schema)(value);
}

/** Returns the check of a schema, which is made once. */
function accepting(schema: object): Accepts {
  let accepts = ACCEPTS.get(schema);
  if (accepts === undefined) {
    accepts = acceptsOf(schema);
    ACCEPTS.set(schema, accepts);
  }
  return accepts;
}

function acceptsOf(schema: object): Accepts {
  const definition = (schema as Partial<Z.ZodType>)._zod?.def as Definition | undefined;
  const checks = definition && checksOf(definition);
  if (definition === undefined || checks === undefined) return isNever;
  const accepts = acceptsType(definition);
  if (checks.length === 0) return accepts;
  return (value) => {
    if (!accepts(value)) return false;
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

function isNever() {
  return false;
}

function acceptsType(definition: Definition): Accepts {
  switch (definition.type) {
    case 'unknown':
    case 'any':
      return () => true;
    case 'string':
      return definition.format === undefined ? (value) => typeof value === 'string' : isNever;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const codes = new Set(Object.values(definition.entries as Readonly<Record<string, unknown>>));
      return (value) => typeof value === 'string' && codes.has(value);
    }
    case 'optional': {
      const accepts = accepting(definition.innerType as object);
      return (value) => value === undefined || accepts(value);
    }
    case 'array': {
      const accepts = accepting(definition.element as object);
      return (value) => isArrayOf(value, accepts);
    }
    case 'object':
      return acceptsObject(definition);
    default:
      return isNever;
  }
}

function isArrayOf(value: unknown, accepts: Accepts): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!accepts(value[index])) return false;
  return true;
}

/** Visits the fields that a value has, and those that are required. Other fields pass, as they do in zod. */
function acceptsObject({ shape, catchall }: Definition): Accepts {
  if (catchall !== undefined && (catchall as Z.ZodType)._zod.def.type !== 'unknown') return isNever;
  const required: string[] = [];
  // The check of a field is made when a value first has it: most of what a document lists is never sent.
  const fields = new Map<string, Accepts>();
  for (const [name, field] of Object.entries(shape as Readonly<Record<string, object>>)) {
    if ((field as Z.ZodType)._zod.def.type !== 'optional') required.push(name);
    fields.set(name, (value) => {
      const accepts = accepting(field);
      fields.set(name, accepts);
      return accepts(value);
    });
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (const name of required) if (!Object.hasOwn(value, name)) return false;
    // Fields that an enumeration would hide are visited, too.
    for (const name of Object.getOwnPropertyNames(value)) {
      const accepts = fields.get(name);
      if (accepts !== undefined && !accepts(value[name])) return false;
    }
    return true;
  };
}

/** Checks whether an object has no inherited fields, which a schema would read. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Returns the checks of a schema; undefined when one of them is of another kind than these. */
function checksOf({ checks = [] }: Definition): Accepts[] | undefined {
  const found: Accepts[] = [];
  for (const { _zod } of checks as readonly { readonly _zod: { readonly def: Definition } }[]) {
    const accepts = acceptsCheck(_zod.def);
    if (accepts === undefined) return undefined;
    found.push(accepts);
  }
  return found;
}

function acceptsCheck({ check, minimum, maximum, fn, when }: Definition): Accepts | undefined {
  if (check === 'min_length') return (value) => lengthOf(value) >= (minimum as number);
  if (check === 'max_length') return (value) => lengthOf(value) <= (maximum as number);
  // zod sets `when` on checks of lengths itself; elsewhere it is a condition.
  if (check === 'custom' && when === undefined && typeof fn === 'function')
    return (value) => (fn as (one: unknown) => unknown)(value) === true;
  return undefined;
}

function lengthOf(value: unknown): number {
  return (value as { readonly length: number }).length;
}
