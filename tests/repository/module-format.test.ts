import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compactFile, parsed } from '../../scripts/compact-output.mjs';
import { hasCode, importsOf, rejectCycles, toCommonJs } from '../../scripts/module-format.mjs';

const folder = mkdtempSync(join(tmpdir(), 'module-format-'));
afterAll(() => rmSync(folder, { recursive: true }));

function converted(text: string) {
  return toCommonJs(parsed(text), (specifier) => specifier);
}

const MODULE = `import {
  join as joined
} from "node:path";

// src/first.ts
import fs from "node:fs";
import * as os from "node:os";
import { join as again, sep } from "node:path";
import "./effect.cjs";
var first = () => import("node:path").then(({ join }) => join("a", "b"));
async function written() {
  const { default: value } = await import("./effect.cjs");
  return value;
}
var Last = class {
};
var same = [joined === again, sep, typeof fs.statSync, typeof os.cpus];
export {
  Last,
  first as begin,
  same,
  written
};
`;

interface Loaded {
  readonly begin: () => Promise<string>;
  readonly written: () => Promise<string>;
  readonly same: unknown;
}

describe('a module as CommonJS', () => {
  const [esm, cjs] = [join(folder, 'module.mjs'), join(folder, 'module.cjs')];
  writeFileSync(join(folder, 'effect.cjs'), "module.exports = 'written';\n");
  writeFileSync(esm, MODULE);
  compactFile(esm);
  const text = readFileSync(esm, 'utf8');
  writeFileSync(cjs, converted(text));
  const asCommonJs = readFileSync(cjs, 'utf8').split('\n');
  const asModule = text.split('\n');

  test('exports the same, also as an ES module sees it', async () => {
    const required = createRequire(import.meta.url)(cjs) as Loaded;
    for (const url of [pathToFileURL(esm).href, pathToFileURL(cjs).href]) {
      const loaded = (await import(/* @vite-ignore */ url)) as Loaded;
      expect(Object.keys(loaded)).toEqual(expect.arrayContaining(Object.keys(required)));
      expect(loaded.same).toEqual(required.same);
    }
    expect(required.same).toEqual([true, expect.any(String), 'function', 'function']);
    expect(Object.keys(required)).toEqual(['Last', 'begin', 'same', 'written']);
    expect(required).toHaveProperty('__esModule', true);
    expect(await required.begin()).toMatch(/^a.b$/);
    expect(await required.written()).toBe('written');
  });

  test('has the same lines, but for imports, exports and the start of what is loaded late', () => {
    expect(asCommonJs.length).toBe(asModule.length);
    const differing = asModule.filter((line, index) => asCommonJs[index] !== line);
    expect(differing.map((line) => line.replaceAll(/^\t+/g, ''))).toEqual([
      'import{join as joined,join as again,sep}from"node:path";',
      'import fs from"node:fs";',
      'import*as os from"node:os";',
      'import"./effect.cjs";',
      'var first=()=>import("node:path")',
      'let{default:a}=await import("./effect.cjs");',
      'export{Last,first as begin,same,written};',
    ]);
    // What follows `import()` is on a line of its own, with the columns of the source map.
    expect(asCommonJs).toContain('.then(({join:a})=>a("a","b"));');
  });

  test('is strict and calls import() nowhere, which Jest does not support', () => {
    expect(asCommonJs[0]).toMatch(/^"use strict";/);
    expect(asCommonJs.join('\n')).not.toMatch(/\bimport\b/);
  });

  test('loads an optional package where a bundler sees the try around it', () => {
    const load = converted('const load=async()=>{try{return await import("optional")}catch{}};export{load};');
    expect(load).toContain('try{return await require("optional")}catch{}');
  });

  test('passes on all names of another module, and its own win', () => {
    const cjsText = converted(
      'import{a}from"./a.js";export*from"./b.js";export*from"./c.js";export{a as b};',
    );
    expect(cjsText).toContain('module.exports={...require("./b.js"),...require("./c.js"),b:a};');
    expect(cjsText).not.toMatch(/\b(?:import|export)\b/);
    expect(converted('export*from"./b.js";')).toContain('module.exports={...require("./b.js")};');
  });
});

describe('a module that CommonJS cannot express is rejected', () => {
  test.each([
    ['let count = 0; function add() { count += 1; } export { count };', 'assigned again'],
    ['let one; const set = () => { [one] = [1]; }; export { one as first, set };', 'assigned again'],
    ['let one; for (one of [1]); export { one };', 'assigned again'],
    ['let one; ({ one } = { one: 1 }); one++; export { one };', 'assigned again'],
    ['const require = 1; export { require as one };', 'declares require'],
    ['const here = import.meta.url; export { here };', 'no import.meta'],
    ['export { one } from "./one.js";', 'names of its own'],
    ['const load = (name) => import(name); export { load };', 'by a string'],
  ])('%s', (text, message) => {
    expect(() => converted(text)).toThrow(message);
  });

  test('and so are modules that import each other', () => {
    const imports = (text: string) => importsOf(parsed(text));
    const modules = new Map([
      ['./a.js', imports('import"./b.js";import{x}from"zod";')],
      ['./b.js', imports('export*from"./c.js";')],
      ['./c.js', imports('const x = () => import("./a.js");')],
    ]);
    expect(() => rejectCycles(modules)).not.toThrow();
    modules.set('./c.js', imports('import a from"./a.js";'));
    expect(() => rejectCycles(modules)).toThrow('./a.js, ./b.js, ./c.js, ./a.js');
  });
});

test('a local variable may be assigned again when it has the name of an export', () => {
  expect(() =>
    converted('const one = () => { let two = 1; two = 2; }; export { one as two };'),
  ).not.toThrow();
});

test('a module of imports and exports has no code', () => {
  expect(hasCode(parsed('import{a}from"./a.js";export{a};'))).toBe(false);
  expect(hasCode(parsed('import{a}from"./a.js";a();'))).toBe(true);
});
