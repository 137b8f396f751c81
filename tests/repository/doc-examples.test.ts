import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtDeclarations, docExamples, exportedNames, moduleOf } from '../support/doc-examples.js';
import { root, run } from '../support/run.js';

// Below the root, so that the types of Node and FHIR are found.
const folder = join(root, 'node_modules/.cache/docs/docstrings');

test('every @example of a docstring type-checks against the built packages', async () => {
  const examples = await docExamples();
  expect(examples.length).toBeGreaterThan(150);
  const declarations = await builtDeclarations();
  const exported = await exportedNames(declarations);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    examples.map((example) =>
      writeFile(join(folder, `${example.place.replaceAll(/[^\w-]+/g, '_')}.ts`), moduleOf(example, exported)),
    ),
  );
  const compilerOptions = {
    noEmit: true,
    moduleDetection: 'force',
    paths: Object.fromEntries([...declarations].map(([specifier, file]) => [specifier, [file]])),
    rootDir: root,
    verbatimModuleSyntax: false,
    isolatedModules: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const project = join(folder, 'tsconfig.json');
  const extended = join(root, 'tsconfig.base.json');
  await writeFile(project, JSON.stringify({ extends: extended, compilerOptions, include: [folder] }));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, output } = await run(process.execPath, [tsc, '-p', project], root);
  expect(status, output).toBe(0);
});
