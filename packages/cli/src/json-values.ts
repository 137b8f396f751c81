import { CommandError, EXIT } from './failure.js';

/**
 * Reads JSON values: one per line, or one array.
 *
 * @param text - the whole file
 * @param name - of the file, for messages
 * @throws {@link CommandError} naming the line that is not JSON
 */
export function jsonValues(text: string, name: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return Array.isArray(whole.value) ? whole.value : [whole.value];
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parse(line);
    if (parsed !== undefined) return [parsed.value];
    throw new CommandError(
      `${name} is not valid JSON in line ${index + 1}. Nothing was sent.`,
      'Write one JSON document, or one JSON value per line.',
      EXIT.failed,
      'invalid_json',
    );
  });
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
