import { CommandError, EXIT } from './failure.js';

/**
 * Returns a reader of a whole number for an option.
 *
 * @param option - its name, for messages
 * @param least - smallest number
 * @param most - largest number
 */
export function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw invalidOption(option, `a whole number from ${least} to ${most}`);
  };
}

/**
 * Returns a reader of one of some words for an option.
 *
 * @param option - its name, for messages
 * @param words - that it accepts
 */
export function oneOf<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw invalidOption(option, words.join(', '));
  };
}

/** Reads an option that may be repeated, or that lists values with commas. */
export function repeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',').map((one) => one.trim())].filter((one) => one !== '');
}

function invalidOption(option: string, accepted: string): CommandError {
  return new CommandError(
    `${option} must be ${accepted}.`,
    'Run the command with --help for usage.',
    EXIT.invalid,
  );
}
