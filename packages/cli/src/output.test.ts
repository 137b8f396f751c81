import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Output, type OutputOptions } from './output.js';
import { durationText, progressText } from './progress.js';

function open(options: OutputOptions = {}, { isTTY = false, env = {} as Record<string, string> } = {}) {
  const stdout = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const output = new Output({ stdin: new PassThrough(), stdout, stderr, env }, options);
  const read = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString() ?? '';
  return { output, stdout: () => read(stdout), stderr: () => read(stderr) };
}

test('a document is text for people, one line of JSON in a pipe, indented JSON at a terminal', async () => {
  const text = open();
  await text.output.document({ a: 1 }, () => 'one');
  expect(text.stdout()).toBe('one\n');
  const piped = open({ json: true });
  await piped.output.document({ a: 1 }, () => 'one');
  expect(piped.stdout()).toBe('{"a":1}\n');
  const terminal = open({ json: true }, { isTTY: true });
  await terminal.output.document({ a: 1 }, () => 'one');
  expect(terminal.stdout()).toBe('{\n  "a": 1\n}\n');
});

test('--quiet drops confirmations, notes and progress, and leaves results and errors', async () => {
  const { output, stdout, stderr } = open({ quiet: true }, { isTTY: true });
  await output.confirm({ done: true }, () => 'done');
  output.note('a note');
  (await output.progress({ unit: 'claims' })).add(3);
  expect([stdout(), stderr()]).toEqual(['', '']);
  await output.row({ a: 1 }, () => 'one');
  output.failure({ message: 'It failed.', code: 'failed', facts: {}, exitCode: 1 });
  expect(stdout()).toBe('one\n');
  expect(stderr()).toContain('It failed.');
});

test('rows are lines of JSON under --json', async () => {
  const { output, stdout } = open({ json: true }, { isTTY: true });
  for (const n of [1, 2]) await output.row({ n }, () => `${n}`);
  expect(stdout()).toBe('{"n":1}\n{"n":2}\n');
});

test('a list without rows is an empty array, or a sentence for people', async () => {
  const json = open({ json: true });
  await json.output.list([], [], 'There is none.');
  expect(json.stdout()).toBe('[]\n');
  const text = open();
  await text.output.list([], [], 'There is none.');
  expect(text.stdout()).toBe('There is none.\n');
});

test.each([
  ['at a terminal', true, {}, true],
  ['in a pipe', false, {}, false],
  ['with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['at a dumb terminal', true, { TERM: 'dumb' }, false],
])('colors %s', (_name, isTTY, env: Record<string, string>, colored) => {
  const { output, stderr } = open({}, { isTTY, env });
  expect(output.style('red', 'x')).toBe(colored ? '\u001b[31mx\u001b[39m' : 'x');
  output.failure({ message: 'It failed.', code: 'failed', facts: {}, exitCode: 1 });
  expect(stderr().includes('\u001b[')).toBe(colored);
});

test('a failure names code, facts, issues and the next step', () => {
  const { output, stderr } = open();
  const issues = [{ severity: 'error', code: 'invalid', path: 'subscriber.memberId', text: 'is missing' }];
  output.failure({ message: 'No.', code: 'x', next: 'Do it.', facts: { status: 400, issues }, exitCode: 2 });
  expect(stderr()).toBe(
    'error: No.\ncode: x\nstatus: 400\n  - subscriber.memberId invalid is missing\nnext: Do it.\n',
  );
});

test.each([
  [{}, true],
  [{ LANG: 'en_US.UTF-8' }, true],
  [{ LANG: 'C', LC_ALL: 'C.utf8' }, true],
  [{ LANG: 'en_US.UTF-8', LC_CTYPE: '', LC_ALL: '' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'POSIX' }, false],
  [{ LANG: 'en_US.UTF-8', LC_CTYPE: 'de_DE.ISO-8859-1' }, false],
])('with the locale %j, tables and progress are drawn in Unicode: %s', (env, isUnicode) => {
  const { output } = open({}, { env });
  const { drawing } = output;
  const text = [
    output.table([{ title: 'name', value: (name: string) => name }], ['Zoë']),
    progressText({ unit: 'claims', total: 4, drawing }, 2, 2000, 60),
    drawing.times,
  ].join('\n');
  const drawn = isUnicode
    ? [
        '┌──────┐',
        '│ name │',
        '├──────┤',
        '│ Zoë  │',
        '└──────┘',
        '██████████░░░░░░░░░░ 2 of 4 claims, 1.0/s, 2 s left',
        '×',
      ]
    : [
        '+------+',
        '| name |',
        '+------+',
        '| Zoë  |',
        '+------+',
        '##########.......... 2 of 4 claims, 1.0/s, 2 s left',
        'x',
      ];
  expect(text.split('\n')).toEqual(drawn);
});

test('progress has a rate, and with a total the time left', () => {
  expect(progressText({ unit: 'claims' }, 30, 2000)).toBe('30 claims, 15/s');
  expect(progressText({ unit: 'claims', total: 100 }, 25, 50_000)).toBe(
    '█████░░░░░░░░░░░░░░░ 25 of 100 claims, 0.5/s, 2 min 30 s left',
  );
  expect(progressText({ unit: 'rows', total: 0 }, 0, 0)).toContain('0 of 0 rows');
  const batch = { unit: 'inquiries', total: 600 };
  const at = (width: number) => progressText(batch, 300, 60_000, width);
  expect(at(54)).toBe('█████░░░░░ 300 of 600 inquiries, 5.0/s, 1 min 0 s left');
  expect(at(40)).toBe('███░░░ 300 of 600, 5.0/s, 1 min 0 s left');
  expect(at(20)).toBe('300 of 600, 5.0/s, 1');
  expect([durationText(59.1), durationText(3725)]).toEqual(['1 min 0 s', '1 h 2 min']);
});
