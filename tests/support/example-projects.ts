import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.js';
import { installToolbox } from './toolbox.js';

/** Complete projects in the documentation. */
export const PROJECTS = ['member-portal', 'billing-job'] as const;

/**
 * Installs the projects of `docs/examples` as their readers do, from the packed packages and the registry.
 *
 * @param tarballs - path of each packed package by its name
 * @returns a folder that contains each project under its name
 */
export async function installProjects(tarballs: Readonly<Record<string, string>>): Promise<string> {
  const tools: Record<string, string> = {};
  const ours = new Set<string>();
  for (const project of PROJECTS) {
    const manifest = JSON.parse(
      await readFile(join(root, 'docs/examples', project, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      if (name in tarballs) ours.add(name);
      else if (tools[name] !== undefined && tools[name] !== version)
        throw new Error(`two versions of ${name}: ${tools[name]} and ${version}`);
      else tools[name] = version;
  }
  const folder = await installToolbox(
    tools,
    [...ours].map((name) => tarballs[name] ?? name),
  );
  for (const project of PROJECTS) {
    await rm(join(folder, project), { recursive: true, force: true });
    await cp(join(root, 'docs/examples', project), join(folder, project), { recursive: true });
  }
  return folder;
}
