import type { CallPlace } from './internal/call/run.js';

/**
 * A group of a client's methods. The functions in `internal/call/resource-calls.ts` read the shared state, so that a
 * resource has only its public methods, at run time too, and its declaration names nothing internal.
 */
export class OptumResource {
  readonly #place: CallPlace;

  /** @internal */
  constructor(place: CallPlace) {
    this.#place = place;
  }

  /**
   * Returns the state that the methods of a client share.
   *
   * @internal
   * @param resource - one group of them
   */
  static placeOf(resource: OptumResource): CallPlace {
    return resource.#place;
  }
}
