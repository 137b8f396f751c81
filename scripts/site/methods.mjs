// Finds the reflection of each public method, gives it its facts, and links docs/api.md to it.
import { CommentTag, ReflectionKind } from 'typedoc';
import { ROOT } from './pages.mjs';
import { publicMethods } from './public-methods.mjs';

/**
 * @typedef {import('typedoc').DeclarationReflection} Declaration
 * @typedef {import('./facts.mjs').Facts} Facts
 * @typedef {import('typedoc').CommentDisplayPart} Part
 */

/** Interfaces whose examples and errors are those of the classes that implement them. */
const SHARED = new Map([
  ['tokenStore', 'TokenStore'],
  ['ledger', 'SubmissionLedger'],
  ['disclosureLog', 'DisclosureLog'],
  ['member', 'MemberClient'],
  ['blueButton', 'HealthcareClient'],
  ['optum', 'HealthcareClient'],
  ['productLine', 'HealthcareClient'],
]);

/**
 * @param {object} input
 * @param {import('typedoc').Context} input.context
 * @param {import('typedoc').DocumentReflection} input.api the page with one line per method
 * @param {import('typedoc').DocumentReflection} input.errors the guide to errors
 * @param {Map<import('typedoc').Reflection, Facts>} input.facts is filled
 * @param {typeof import('./facts.mjs').factsReader} input.readerOf
 */
export function describeMethods({ context, api, errors, facts, readerOf }) {
  const [program] = context.programs;
  if (!program) throw new Error('TypeDoc converts one program');
  const checker = program.getTypeChecker();
  const read = readerOf(checker);
  const sections = publicMethods(checker, (name) => program.getSourceFile(sourceOf(name)));
  /** @type {Map<string, Declaration>} */
  const targets = new Map();
  for (const { name, functions, types } of sections)
    for (const method of [...functions, ...types.flatMap(({ methods }) => methods)]) {
      const reflection = reflectionOf(context, method);
      if (!reflection) throw new Error(`the site has no page for ${name} ${method.path}`);
      targets.set(`${name} ${method.path}`, reflection);
      const found = read(name, method);
      facts.set(reflection, merged(facts.get(reflection), found));
    }
  for (const [place, reflection] of targets) complete(place, reflection, targets, facts, errors);
  linkApiPage(api, targets);
}

/** @param {string} name */
function sourceOf(name) {
  const [, folder, subpath] = /^(?:@payerkit\/)?([\w-]+)(?:\/([\w-]+))?$/.exec(name) ?? [];
  return `${ROOT}packages/${folder}/src/${subpath ?? 'index'}.ts`;
}

/**
 * The method in its own class, or where it is inherited from.
 *
 * @param {import('typedoc').Context} context
 * @param {import('./public-methods.mjs').PublicMethod} method
 * @returns {Declaration | undefined}
 */
function reflectionOf(context, { symbol, owner }) {
  const parent = owner && context.getReflectionFromSymbol(owner);
  const own = parent?.getChildByName([symbol.name]) ?? context.getReflectionFromSymbol(symbol);
  if (own?.isDeclaration()) return own;
  return own?.parent?.isDeclaration() ? own.parent : undefined;
}

/**
 * Two clients have the same class for two products.
 *
 * @param {Facts | undefined} before
 * @param {Facts} next
 * @returns {Facts}
 */
function merged(before, next) {
  if (!before) return next;
  const routes = [...new Set([...before.routes, ...next.routes])];
  const pages = [...new Map([...before.pages, ...next.pages].map(([label, url]) => [url, label]))];
  return {
    ...before,
    path: `${before.path} ${next.path}`,
    routes,
    request: routes.length > 0 ? routes.map((route) => `\`${route}\``).join('<br>') : before.request,
    pages: pages.map(([url, label]) => [label, url]),
  };
}

/**
 * Adds errors and an example where the docstring has none of its own.
 *
 * @param {string} place
 * @param {Declaration} reflection
 * @param {ReadonlyMap<string, Declaration>} targets
 * @param {ReadonlyMap<import('typedoc').Reflection, Facts>} facts
 * @param {import('typedoc').DocumentReflection} errors
 */
function complete(place, reflection, targets, facts, errors) {
  const comment = commentOf(reflection);
  if (!comment) return;
  const [, path = ''] = place.split(' ');
  const [root = '', ...rest] = path.split('.');
  const shared = SHARED.has(root) ? targets.get(`@payerkit/core ${sharedPath(root, rest)}`) : undefined;
  const inherited = shared && shared !== reflection ? commentOf(shared) : undefined;
  for (const tag of /** @type {const} */ (['@throws', '@example']))
    if (!comment.getTag(tag)) {
      const found = inherited?.getTags(tag) ?? [];
      comment.blockTags.push(...found.map((one) => one.clone()));
    }
  const found = facts.get(reflection);
  if (!comment.getTag('@throws') && found?.isSent)
    comment.blockTags.push(new CommentTag('@throws', errorsOf(found, errors)));
}

/**
 * @param {string} root
 * @param {readonly string[]} rest
 */
function sharedPath(root, rest) {
  const label = /^(?:blueButton|optum|productLine)$/.test(root) ? 'client' : root;
  return [label, ...rest].join('.');
}

/**
 * @param {Facts} facts
 * @param {import('typedoc').DocumentReflection} errors
 * @returns {import('typedoc').CommentDisplayPart[]}
 */
function errorsOf({ retryClass }, errors) {
  const unsafe = /unsafe/.test(retryClass) ? '; `SubmissionUnknownError` when the outcome is unknown' : '';
  return [
    { kind: 'text', text: `\`ValidationError\` before anything is sent${unsafe}; the ` },
    { kind: 'inline-tag', tag: '@link', text: 'errors of every call', target: errors },
    { kind: 'text', text: ': token, permission, rate limit, server, network, time, abort' },
  ];
}

/**
 * @param {Declaration} reflection
 * @returns {import('typedoc').Comment | undefined}
 */
function commentOf(reflection) {
  const inner =
    reflection.type?.type === 'reflection' ? reflection.type.declaration.signatures?.[0] : undefined;
  return reflection.signatures?.[0]?.comment ?? inner?.comment ?? reflection.comment;
}

/**
 * @param {import('typedoc').DocumentReflection} api
 * @param {ReadonlyMap<string, Declaration>} targets
 */
function linkApiPage(api, targets) {
  let section = '';
  api.content = api.content.flatMap((part) => linked(part));

  /**
   * @param {Part} part
   * @returns {Part[]}
   */
  function linked(part) {
    if (part.kind !== 'code' && part.kind !== 'text') return [part];
    const heading = [...part.text.matchAll(/^## (\S+)/gm)].at(-1)?.[1];
    if (heading !== undefined) section = heading;
    const path = part.kind === 'code' ? /^`([\w.]+)\(/.exec(part.text)?.[1] : undefined;
    const target = path === undefined ? undefined : targets.get(`${section} ${path}`);
    if (!target) return [part];
    return [{ kind: 'inline-tag', tag: '@linkcode', text: part.text.slice(1, -1), target: linkable(target) }];
  }
}

/**
 * Methods of an inline type have no address of their own.
 *
 * @param {Declaration} target
 * @returns {Declaration}
 */
function linkable(target) {
  let found = target;
  for (let at = target.parent; at; at = at.parent)
    if (at.kindOf(ReflectionKind.TypeLiteral) && at.parent?.isDeclaration()) found = at.parent;
  return found;
}
