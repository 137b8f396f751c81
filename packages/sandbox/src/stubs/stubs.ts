import type { ActiveStub, StubbedResponse } from './stub.js';
import { stubProblems } from './stub.js';

interface Entry {
  readonly id: number;
  readonly stub: StubbedResponse;
  readonly path: RegExp;
  hits: number;
}

const BODILESS = new Set([204, 304]);

function toPattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}

function toResponse({ status = 200, headers = {}, json, text }: StubbedResponse): Response {
  if (BODILESS.has(status)) return new Response(null, { status, headers });
  const body = json === undefined ? (text ?? '') : JSON.stringify(json);
  const type = json === undefined ? 'text/plain; charset=utf-8' : 'application/json';
  const all = new Headers({ 'content-type': type });
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(body, { status, headers: all });
}

/** The active stubs of a sandbox. */
export class Stubs {
  readonly #initial: readonly StubbedResponse[];
  #entries: Entry[] = [];
  #nextId = 1;

  /**
   * Creates the stubs.
   *
   * @param initial - those that a reset restores
   * @throws TypeError naming each invalid field
   */
  constructor(initial: readonly StubbedResponse[]) {
    this.#initial = initial;
    this.reset();
  }

  /** Activates a stub and returns its number. */
  add(stub: StubbedResponse): number {
    const problems = stubProblems(stub);
    if (problems.length > 0) throw new TypeError(`Invalid stub. ${problems.join('; ')}`);
    const id = this.#nextId;
    this.#nextId += 1;
    this.#entries.push({ id, stub, path: toPattern(stub.path), hits: 0 });
    return id;
  }

  /** Removes a stub; returns false when it does not exist. */
  remove(id: number): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  /** Returns the active stubs in the order they were added. */
  list(): ActiveStub[] {
    return this.#entries.map(({ id, stub, hits }) => ({ id, stub, hits }));
  }

  /** Removes all stubs. */
  clear(): void {
    this.#entries = [];
  }

  /** Returns to the stubs of the start. */
  reset(): void {
    this.clear();
    for (const stub of this.#initial) this.add(stub);
  }

  /** Returns what can be saved: the stubs with their hits. */
  save(): readonly Pick<Entry, 'stub' | 'hits'>[] {
    return this.#entries.map(({ stub, hits }) => ({ stub, hits }));
  }

  /** Replaces the active stubs by saved ones. */
  load(saved: unknown): void {
    this.clear();
    for (const { stub, hits } of saved as readonly Pick<Entry, 'stub' | 'hits'>[]) {
      const id = this.add(stub);
      for (const entry of this.#entries) if (entry.id === id) entry.hits = hits;
    }
  }

  /** Returns the response of the newest matching stub; undefined when none matches. */
  async respond(request: Request, path: string): Promise<Response | undefined> {
    let body: string | undefined;
    for (const entry of this.#entries.toReversed()) {
      const { stub } = entry;
      if (stub.method !== undefined && stub.method.toUpperCase() !== request.method) continue;
      if (!entry.path.test(path)) continue;
      if (stub.bodyIncludes !== undefined) {
        body ??= request.body === null ? '' : await (request.clone() as Request).text();
        if (!body.includes(stub.bodyIncludes)) continue;
      }
      if (entry.hits >= (stub.count ?? Number.POSITIVE_INFINITY)) continue;
      entry.hits += 1;
      return toResponse(stub);
    }
    return undefined;
  }
}
