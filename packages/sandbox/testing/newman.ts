import { createRequire } from 'node:module';

/** One request of a Postman collection, as newman ran it. */
export interface RanRequest {
  readonly name: string;
  readonly path: string;
  readonly status: number | undefined;
}

/** Result of running a collection. */
export interface CollectionRun {
  readonly requests: readonly RanRequest[];
  /** Messages of tests and requests that failed. */
  readonly failures: readonly string[];
}

interface Execution {
  readonly item: { readonly name: string };
  readonly request: { readonly url: { getPath(): string } };
  readonly response?: { readonly code: number } | undefined;
}

interface Summary {
  readonly run: {
    readonly executions: readonly Execution[];
    readonly failures: readonly {
      readonly source?: { readonly name?: string };
      readonly error: { readonly message: string };
    }[];
  };
}

interface Newman {
  run(options: object, done: (error: Error | null, summary: Summary) => void): void;
}

/**
 * Runs a Postman collection with newman.
 *
 * @param collection - parsed JSON of the collection
 * @param variables - variables that override the collection's own
 */
export function runCollection(
  collection: object,
  variables: Readonly<Record<string, string>>,
): Promise<CollectionRun> {
  const newman = createRequire(import.meta.url)('newman') as Newman;
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }));
  return new Promise((resolve, reject) => {
    newman.run({ collection, envVar, reporters: [] }, (error, { run }) => {
      if (error !== null) return reject(error);
      resolve({
        requests: run.executions.map(({ item, request, response }) => ({
          name: item.name,
          path: request.url.getPath(),
          status: response?.code,
        })),
        failures: run.failures.map(({ source, error: { message } }) => `${source?.name ?? ''}: ${message}`),
      });
    });
  });
}
