import { loadModule } from '@payerkit/core';
import type { z as Z } from 'zod';

/** zod's namespace, handed in because zod itself is loaded with the first request. */
export type Zod = typeof Z;

/** A check. */
export type Check = Z.ZodType;

/** The checks of one operation: what a document says of it. */
export interface OperationSchema {
  /** The request body. */
  readonly body?: Check;
  /** Path parameters. */
  readonly path?: Check;
  /** Query parameters. */
  readonly query?: Check;
  /** Request headers. */
  readonly headers?: Check;
  /** The response, leniently. */
  readonly answer?: Check;
}

/** The checks of a document's operations, by the name of the operation. */
export type OperationSchemas = Readonly<Record<string, OperationSchema>>;

/** What a generated module of checks exports. */
export interface SchemaModule {
  /** Builds the checks. */
  schemas(z: Zod): OperationSchemas;
}

const BUILT = new Map<string, Promise<OperationSchemas | undefined>>();

/**
 * The checks of a document, built when first asked for.
 *
 * @param document - name of the document
 * @returns undefined for a document that says nothing to check
 */
export function operationSchemas(document: string): Promise<OperationSchemas | undefined> {
  const known = BUILT.get(document) ?? build(document);
  BUILT.set(document, known);
  return known;
}

async function build(document: string): Promise<OperationSchemas | undefined> {
  const [{ schemaLoaders }, { z }] = await Promise.all([
    loadModule('@payerkit/optum', () => import('../../generated/schema-loaders.js')),
    loadModule('zod', () => import('zod')),
  ]);
  return (await schemaLoaders[document]?.())?.schemas(z);
}
