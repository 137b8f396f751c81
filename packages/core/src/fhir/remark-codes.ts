import { DOCUMENTS, WRONG_THINGS } from './remark-code-forms.js';
import { REMARK_TEXTS } from './remark-code-texts.js';
import { LATER_REMARK_TEXTS } from './remark-code-texts-n.js';

let texts: ReadonlyMap<string, string> | undefined;

/**
 * Returns payerkit's own words for a remittance advice remark code (RARC), as X12 835s and Medicare use them.
 *
 * @param code - the code, such as `N290`
 * @returns the words; undefined for a code that is not among those it has words for
 * @throws nothing
 * @example
 * ```ts
 * describeRemarkCode('N290'); // 'Missing or wrong: primary identifier of the rendering provider'
 * ```
 */
export function describeRemarkCode(code: string): string | undefined {
  texts ??= readTexts();
  // A code of stored JSON may be missing.
  return typeof code === 'string' ? texts.get(code.trim().toUpperCase()) : undefined;
}

/** Returns the codes that have words. */
export function remarkCodes(): readonly string[] {
  texts ??= readTexts();
  return [...texts.keys()];
}

function readTexts(): ReadonlyMap<string, string> {
  const wrong = linesOf(WRONG_THINGS).map(([code, thing]) => [code, `Missing or wrong: ${thing}`] as const);
  const documents = linesOf(DOCUMENTS).flatMap(([missing, rest]) => {
    const [incomplete, thing] = cut(rest);
    return [
      [missing, `Missing: ${thing}`] as const,
      [incomplete, `Incomplete or not valid: ${thing}`] as const,
    ];
  });
  return new Map([...wrong, ...documents, ...linesOf(REMARK_TEXTS), ...linesOf(LATER_REMARK_TEXTS)]);
}

function linesOf(text: string): readonly (readonly [code: string, text: string])[] {
  return text.trim().split('\n').map(cut);
}

function cut(line: string): readonly [first: string, rest: string] {
  const end = line.indexOf(' ');
  return [line.slice(0, end), line.slice(end + 1)];
}
