import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './statistics.mjs';

const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** Reports to the terminal what is being measured: one line that is rewritten, or a line per table elsewhere. */
export function createProgress(count) {
  const { stderr } = process;
  const startedAtMs = performance.now();
  let [at, name] = [0, ''];
  const line = (step) => {
    const seconds = Math.round((performance.now() - startedAtMs) / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return `${time} [${at}/${count}] ${name}${step === '' ? '' : `, ${step}`}`;
  };
  const rewrite = (text) => stderr.write(`\r\u001B[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
  return {
    table(next) {
      at += next === 'data' ? 0 : 1;
      name = next;
      if (stderr.isTTY) rewrite(line(''));
      else console.error(line(''));
    },
    step(step) {
      if (stderr.isTTY) rewrite(line(step));
    },
    end() {
      if (stderr.isTTY) rewrite('');
    },
  };
}

/** The goals, each with what was measured, its spread, and whether it is reached. */
export function summary(goals) {
  return table(
    ['goal', 'figure', '90 % interval', 'reached'],
    goals.map(({ text, limit, value, low, high, unit }) => {
      const said = (number) => figure(number, unit);
      const isOpen = low !== undefined && low <= limit && high > limit;
      return [
        text,
        said(value),
        low === undefined ? '' : `${said(low)}–${said(high)}`,
        `${value <= limit ? 'yes' : 'no'}${isOpen ? ', but the interval includes the limit' : ''}`,
      ];
    }),
  );
}

/** A ratio, or a whole number of a unit. */
function figure(value, unit) {
  if (unit !== undefined) return `${Math.round(value)} ${unit}`;
  return value.toFixed(2);
}

/** Puts the measured part into docs/performance.md. */
export function writePage(text) {
  const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const [before, rest] = readFileSync(page, 'utf8').split(START);
  writeFileSync(page, `${before}${START}\n\n${text}\n\n${END}${rest.split(END)[1]}`);
}
