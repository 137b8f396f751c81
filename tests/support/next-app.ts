import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const NODE_ROUTE = `
import { journey } from '../../journey.mjs';
export const dynamic = 'force-dynamic';
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  return Response.json(await journey(searchParams.get('url'), searchParams.get('token')));
}
`;

const LAYOUT = `
export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`;

// The packages are installed one folder above the application.
const CONFIGURATION = `
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
export default { turbopack: { root }, outputFileTracingRoot: root, experimental: { cpus: 1 } };
`;

/**
 * Writes an application with one route, `/node`, that makes the journey.
 *
 * @param folder - below the folder with the packages and Next.js
 * @param journey - path of the journey
 */
export async function writeNextApp(folder: string, journey: string): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "private": true }\n',
    'next.config.mjs': CONFIGURATION,
    'app/layout.js': LAYOUT,
    'app/node/route.js': NODE_ROUTE,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await cp(journey, join(folder, 'journey.mjs'));
}
