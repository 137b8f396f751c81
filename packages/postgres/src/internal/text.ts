import { ValidationError } from '@payerkit/core';

/**
 * Checks that PostgreSQL stores a text as it is: no NUL and no half of a surrogate pair, of which it rejects the first and the
 * driver changes the second.
 *
 * @param code - of the error
 * @param texts - what will be stored, or compared with what is
 * @throws `ValidationError`: a text that changes on its way could be another person's
 */
export function checkTexts(code: string, texts: readonly (string | undefined)[]): void {
  if (texts.every((text) => text === undefined || isStorable(text))) return;
  throw new ValidationError({
    code,
    message:
      'PostgreSQL cannot store text that contains a NUL character or half of a surrogate pair. Nothing was stored.',
  });
}

/** Checks whether PostgreSQL can store a text as it is. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
