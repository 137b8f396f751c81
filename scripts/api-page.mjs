// Writes docs/api.md from the built declarations: one line per method. A test compares, so the page cannot go stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { publicMethods, SECTIONS } from './site/public-methods.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = `${root}docs/api.md`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--help')) console.log('Usage: node scripts/api-page.mjs [--write]');
  else if (process.argv.includes('--write')) writeFileSync(page, apiPage());
  else console.log(apiPage());
}

/** Returns the text of docs/api.md from the built declarations. */
export function apiPage() {
  const program = ts.createProgram(
    SECTIONS.map(([name]) => declarationsOf(name)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
    },
  );
  const sections = publicMethods(program.getTypeChecker(), (name) =>
    program.getSourceFile(declarationsOf(name)),
  );
  return `# API, one line per method

Written by \`node scripts/api-page.mjs --write\` from the built declarations. \`npm run docs\` builds the full reference.
Options of a call always come last and are \`{ signal, timeoutMs, totalTimeoutMs, maxRetries, headers }\`.
${sections.map(sectionText).join('\n')}
`;
}

/** @param {import('./site/public-methods.mjs').Section} section */
function sectionText({ name, functions, types }) {
  const walked = types.flatMap(({ type, methods }) => [`\n### \`${type}\`\n`, ...methods.map(line)]);
  return [`\n## ${name}`, ...(functions.length ? ['', ...functions.map(line)] : []), ...walked].join('\n');
}

/** @param {import('./site/public-methods.mjs').PublicMethod} method */
function line({ path, parameters, summary }) {
  return `- \`${path}(${parameters.join(', ')})\`: ${summary}`;
}

/** @param {string} name */
function declarationsOf(name) {
  const [, folder, subpath] = /^(?:@payerkit\/)?([\w-]+)(?:\/([\w-]+))?$/.exec(name) ?? [];
  return `${root}packages/${folder}/dist/esm/${subpath ?? 'index'}.d.ts`;
}

/** Returns the page that is on disk. */
export const written = () => readFileSync(page, 'utf8');
