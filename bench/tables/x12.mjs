import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MB = 10;
const LIMIT = 0.6;

/** An 835 read whole and as a stream, beside x12-parser: `x12.mjs` with a small file. */
export async function x12({ full, settings }) {
  const { report } = settings(0);
  const script = fileURLToPath(new URL('../x12.mjs', import.meta.url));
  const size = full ? '50' : String(MB);
  report(`${size} MB`);
  const child = spawn(process.execPath, [script, '--mb', size, '--rounds', '3', '--only', 'stream,read'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => report(String(chunk).trim().split(' ', 1)[0]));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`bench/x12.mjs ended with ${code}`);
  const cpuOf = (name) => Number(new RegExp(`^\\| ${name}, [^|]*\\| ([\\d.]+)`, 'm').exec(output)?.[1]);
  const value = cpuOf('segments') / cpuOf('x12-parser');
  const text = `X12, segments of a stream: CPU ≤ ${LIMIT} × x12-parser`;
  return {
    sections: [
      { title: `X12, 835 of ${size} MB`, body: `Fresh process each, 3 rounds.\n\n${output.trim()}` },
    ],
    goals: Number.isNaN(value) ? [] : [{ text, limit: LIMIT, value }],
  };
}
