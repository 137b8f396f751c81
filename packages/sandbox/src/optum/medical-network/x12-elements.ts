import type { JsonObject } from '../json.js';
import type { FieldNames } from './convert-835-fields.js';

/** A segment whose elements are taken one by one, so that those left over can be named. */
export class X12Elements {
  /** Segment ID, such as `CLP`. */
  readonly id: string;
  readonly #elements: readonly string[];
  readonly #component: string;
  readonly #left: Set<number>;

  /**
   * @param elements - ID first
   * @param component - separator of components
   */
  constructor(elements: readonly string[], component: string) {
    const [id = ''] = elements;
    this.id = id;
    this.#elements = elements;
    this.#component = component;
    this.#left = new Set([...elements.keys()].filter((place) => place > 0 && elements[place] !== ''));
  }

  /** Returns an element without taking it; an empty text when it is absent. */
  peek(place: number): string {
    return this.#elements[place] ?? '';
  }

  /** Takes an element. */
  take(place: number): string {
    this.#left.delete(place);
    return this.peek(place);
  }

  /** Takes an element by its components, unless it has more than `most`. */
  takeParts(place: number, most: number): string[] {
    const parts = this.peek(place).split(this.#component);
    if (parts.slice(most).every((part) => part === '')) this.take(place);
    return parts;
  }

  /** Takes elements into fields; an empty one has no field. */
  takeInto(target: JsonObject, names: FieldNames): JsonObject {
    for (const [place, name] of Object.entries(names)) {
      const value = this.take(Number(place));
      if (value !== '') target[name] = value;
    }
    return target;
  }

  /** Takes a value into the field of its qualifier; false when the qualifier has none, or it is set already. */
  takeQualified(target: JsonObject, names: FieldNames, qualifierAt = 1, valueAt = 2): boolean {
    const qualifier = this.peek(qualifierAt);
    const name = Object.hasOwn(names, qualifier) ? names[qualifier] : undefined;
    if (name === undefined || target[name] !== undefined) return false;
    this.take(qualifierAt);
    target[name] = this.take(valueAt);
    return true;
  }

  /** Elements that were not taken, such as `CLP14`. */
  left(): string[] {
    return [...this.#left].map((place) => `${this.id}${String(place).padStart(2, '0')}`);
  }
}
