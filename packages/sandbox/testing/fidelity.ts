import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A fact as `packages/sandbox/FIDELITY.md` lists it. */
export interface ListedFact {
  readonly fact: string;
  /** The request that was sent for it. */
  readonly request: string;
  readonly expected: string;
  /** Origin of the fact; a table in which no row names one has no column for it. */
  readonly source?: string | undefined;
}

/** Expected response of a fact. */
export interface Expectation {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | RegExp | null>> | undefined;
  /** Text exactly, a pattern, or JSON with at least these fields. */
  readonly body?: string | RegExp | object | undefined;
  /** The whole JSON body. */
  readonly exactly?: unknown;
  /** A check of the JSON body that a pattern cannot express: its description, and a function that throws on failure. */
  readonly so?: readonly [words: string, look: (body: never) => void] | undefined;
}

/** The document that the tables of facts are generated into. */
export const FIDELITY = new URL('../FIDELITY.md', import.meta.url);
const LONGEST = 180;

function cut(text: string) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
function isMatcher(value: unknown) {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value;
}

function asText(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof RegExp ? String(inner) : isMatcher(inner) ? '…' : inner,
  );
}

/** Returns the expectation, on one line. */
export function describeExpectation({ status, headers = {}, body, exactly, so }: Expectation): string {
  const named = Object.entries(headers).map(([name, value]) =>
    value === null ? `no ${name}` : `${name}: ${asText(value)}`,
  );
  const whole = exactly ?? body;
  const told = [...(whole === undefined ? [] : [asText(whole)]), ...(so === undefined ? [] : [so[0]])];
  return cut([String(status), ...named, ...told].join('; '));
}

/** Holds a body to what a fact expects of it. */
export function checkBody({ body, exactly, so }: Expectation, text: string): void {
  if (exactly !== undefined) expect(JSON.parse(text)).toEqual(exactly);
  if (body instanceof RegExp) expect(text).toMatch(body);
  else if (typeof body === 'string') expect(text).toBe(body);
  else if (body !== undefined) expect(JSON.parse(text)).toMatchObject(body);
  so?.[1](JSON.parse(text) as never);
}

/** A request on one line: long values, which are tokens and the like, are left out. */
export function describeRequest(method: string, url: string, fields?: URLSearchParams): string {
  const [path = '', search = ''] = url.split('?', 2);
  const short = (parameters: URLSearchParams) =>
    [...parameters].map(([name, value]) => (value.length > 24 ? `${name}=…` : `${name}=${value}`));
  const query = search === '' ? '' : `?${short(new URLSearchParams(search)).join('&')}`;
  const form = fields === undefined ? '' : ` with ${short(fields).join(', ')}`;
  const masked = path
    .replaceAll(/\/[\da-f]{8}-[\da-f-]{27}(?=\/|$)/g, '/{uuid}')
    .replaceAll(/[A-Za-z0-9]{30,}/g, '{token}');
  return cut(`${method} ${masked}${query}${form}`);
}

function cell(text: string) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
}

/**
 * Adds a test that the document lists exactly these facts under this section. With `WRITE_FIDELITY` set it writes them
 * there instead; the sections and all other words of the document are written by hand.
 *
 * @param listed - asked for when all facts of the section have been tested
 */
export function checkDocument(section: string, listed: () => readonly ListedFact[]): void {
  test('packages/sandbox/FIDELITY.md says the same', () => {
    const facts = listed();
    const hasSources = facts.some(({ source }) => source !== undefined);
    const rows = facts.map(
      ({ fact, request, expected, source = '' }) =>
        `| ${cell(fact)} | \`${cell(request)}\` | \`${cell(expected)}\` |${hasSources ? ` ${source} |` : ''}`,
    );
    const head = hasSources
      ? ['| fact | request | expected | source |', '| --- | --- | --- | --- |']
      : ['| fact | request | expected |', '| --- | --- | --- |'];
    const table = [...head, ...rows].join('\n');
    const document = readFileSync(FIDELITY, 'utf8');
    const [start, end] = [`<!-- facts: ${section} -->\n`, '\n<!-- end -->'];
    const from = document.indexOf(start) + start.length;
    if (from < start.length) throw new Error(`packages/sandbox/FIDELITY.md has no place for "${section}"`);
    const to = document.indexOf(end, from - 1);
    if (process.env.WRITE_FIDELITY !== undefined)
      writeFileSync(FIDELITY, `${document.slice(0, from)}\n${table}\n${document.slice(to)}`);
    else expect(document.slice(from, to)).toBe(`\n${table}\n`);
  });
}
