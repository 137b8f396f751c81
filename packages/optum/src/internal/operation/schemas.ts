import { loadModule } from '@payerkit/core';
import type { z as Z } from 'zod';
import type { ProductLine } from '../../settings/product-line.js';
import { generated, type OperationRow } from './table.js';

/** zod's namespace, passed in because zod itself is loaded with the first request. */
export type Zod = typeof Z;

/** A schema. */
export type Check = Z.ZodType;

/** The schemas of one operation, from its document. */
export interface OperationSchema {
  /** The request body. */
  readonly body?: Check;
  /** Path parameters. */
  readonly path?: Check;
  /** Query parameters. */
  readonly query?: Check;
  /** Request headers. */
  readonly headers?: Check;
  /** The response, checked leniently. */
  readonly answer?: Check;
}

/** The schemas of a document's operations, by operation name. */
export type OperationSchemas = Readonly<Record<string, OperationSchema>>;

/** Exports of a generated module of schemas. */
export interface SchemaModule {
  /** Builds the schemas. */
  schemas(z: Zod): OperationSchemas;
}

/** Exports of a generated module of a product line's schemas. */
export interface SchemaLoaders {
  /** Loads the schemas of a document. */
  readonly loaders: Readonly<Record<string, () => Promise<SchemaModule>>>;
}

const BUILT = new Map<string, Promise<OperationSchemas | undefined>>();

/**
 * Returns the schemas of an operation, from its document. Those of a document are built when first needed.
 *
 * @param row - the operation with one content type
 * @returns undefined for an operation whose document contains nothing to check
 */
export async function schemaOf({
  document,
  line,
  name,
}: Pick<OperationRow, 'document' | 'line' | 'name'>): Promise<OperationSchema | undefined> {
  let known = BUILT.get(document);
  if (known === undefined) {
    known = build(document, line);
    BUILT.set(document, known);
    // A module that could not be loaded is retried by the next call.
    known.catch(() => BUILT.delete(document));
  }
  return (await known)?.[name];
}

async function build(document: string, line: ProductLine): Promise<OperationSchemas | undefined> {
  const [{ loaders }, { z }] = await Promise.all([
    generated().then(({ schemasByLine }) => loadModule('@payerkit/optum', schemasByLine[line])),
    loadModule('zod', () => import('zod')),
  ]);
  const load = loaders[document];
  return load && (await loadModule('@payerkit/optum', load)).schemas(z);
}
