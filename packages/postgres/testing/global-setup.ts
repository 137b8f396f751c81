import type { TestProject } from 'vitest/node';
import { Cluster, serverPrograms } from './cluster.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection strings of the servers' owners by name. */
    servers: Readonly<Record<string, string>>;
  }
}

/** Starts one server for all test files; `POSTGRES_URL` names a further one, whose role may create databases and roles. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = serverPrograms() === undefined ? undefined : await Cluster.start();
  if (cluster === undefined)
    console.warn(
      'PostgreSQL is not installed: its tests run on PGlite alone (apt-get install postgresql-15).',
    );
  const given = process.env.POSTGRES_URL;
  project.provide('servers', {
    ...(cluster && { 'PostgreSQL, installed': cluster.url() }),
    ...(given && { 'PostgreSQL of POSTGRES_URL': given }),
  });
  return async () => cluster?.remove();
}
