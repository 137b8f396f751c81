import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useDesk } from '../../testing/day.js';
import { remittance } from '../../testing/day-files.js';

const desk = useDesk();

async function file(content: string, name = 'file.x12'): Promise<string> {
  const path = join(desk.folder, name);
  await writeFile(path, content);
  return path;
}

function lines(stdout: string): Record<string, unknown>[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('x12 validate names segment, element and position of every problem', async () => {
  const text = remittance().replace('SE*11*', 'SE*12*').replace('IEA*1*', 'IEA*2*').replaceAll('~', '~\n');
  const path = await file(text);
  const { code, stdout, stderr } = await desk.run(['x12', 'validate', path]);
  expect(code).toBe(1);
  expect(stdout).toBe(`${path}: NOT VALID (1 interchange, 1 group, 1 × 835, 15 segments)
  error: segment 13 (SE01), line 13, column 1: must be the number of segments, which is 11
  error: segment 15 (IEA01), line 15, column 1: must be the number of groups, which is 1
`);
  expect(stderr).toContain('code: invalid_x12');
  const json = await desk.run(['x12', 'validate', path, '--json']);
  expect(lines(json.stdout)).toMatchObject([
    {
      isValid: false,
      problems: [{ path: 'segments[12].SE01', line: 13, column: 1 }, { path: 'segments[14].IEA01' }],
    },
  ]);
  const valid = await desk.run(['x12', 'validate', '-'], { stdin: remittance() });
  expect([valid.code, valid.stdout]).toEqual([
    0,
    'Standard input: valid (1 interchange, 1 group, 1 × 835, 15 segments)\n',
  ]);
});

test.each([
  ['x12', 'validate'],
  ['x12', 'read'],
  ['remittance', 'read'],
])('%s %s names missing, empty and foreign files', async (...command) => {
  expect((await desk.run([...command, join(desk.folder, 'none')])).stderr).toMatch(
    /none does not exist\.[\s\S]*next: /,
  );
  expect((await desk.run([...command, await file('')])).stderr).toMatch(/is empty\./);
  const foreign = await desk.run([...command, await file('member,name\nCANARY,CANARY\n')]);
  expect([foreign.code, foreign.stderr]).toEqual([
    1,
    expect.stringMatching(/code: invalid_x12[\s\S]*next: /),
  ]);
  expect(foreign.stderr + foreign.stdout).not.toContain('CANARY');
});

test('x12 read prints a tree, and a line per segment as JSON, without the password of ISA', async () => {
  const path = await file(remittance());
  const { code, stdout } = await desk.run(['x12', 'read', path]);
  expect([code, stdout.split('\n').slice(0, 4)]).toEqual([
    0,
    [
      'ISA interchange  000000042, from ZZ:PAYER to ZZ:CLINIC, 260105 0800, 00501, test',
      '  GS HP group  3, from PAYER to CLINIC, 20260105 0800, 005010X221A1',
      '    ST 835 remittance  0001, 005010X221A1',
      '      BPR payment  01=I  02=80  03=C  04=ACH  05=CCP  06=01  07=999999992  08=DA  09=123456  10=1512345678  12=01  13=999988880  14=DA  15=98765  16=20260105',
    ],
  ]);
  expect(stdout).toContain('\n        CLP claim payment  01=PCN1');
  expect(stdout).toContain('\n          CAS adjustment  01=CO');
  const json = await desk.run(['x12', 'read', path, '--json']);
  expect(lines(json.stdout).map(({ type }) => type)).toEqual([
    'interchange',
    'group',
    'transaction',
    ...Array.from({ length: 9 }, () => 'segment'),
  ]);
  expect(stdout + json.stdout).not.toContain('SECRETPASS');
  const colored = await desk.run(['x12', 'read', await file(remittance().replace('ALEX', 'A\u001b[31mX'))]);
  expect(colored.stdout).not.toContain('\u001b');
});

test('remittance read proves the balance in table, CSV and JSON', async () => {
  const path = await file(remittance());
  const table = await desk.run(['remittance', 'read', path]);
  expect([table.code, table.stderr]).toEqual([0, '']);
  expect(table.stdout).toMatch(
    /^Payment EFT77 ACH 2026-01-05: 80\.00\nFrom TEST PLAN to TEST CLINIC 1234567893\n/,
  );
  expect(table.stdout).toMatch(/PCN1 .*CO-45 10\.00, PR-1 10\.00/);
  expect(table.stdout).toContain('Balanced: 1 claim paid 80.00 - provider adjustments 0.00, payment 80.00.');
  expect(table.stdout).not.toContain('RIVERA');
  const csv = await desk.run(['remittance', 'read', path, '--csv']);
  expect(csv.stdout.split('\r\n')[1]).toMatch(
    /^EFT77,2026-01-05,ACH,,TEST PLAN,1234567893,PCN1,PAYER1,RIVERA,ALEX,M1,processed,1,100\.00,20\.00,80\.00,10\.00,"CO-45 10\.00, PR-1 10\.00",,true,/,
  );
  const json = await desk.run(['remittance', 'read', '-', '--json'], { stdin: remittance() });
  expect(lines(json.stdout)).toMatchObject([
    { type: 'claim', patientControlNumber: 'PCN1', isBalanced: true },
    { type: 'payment', proof: { claimsPaid: '80.00', payment: '80.00', isBalanced: true } },
  ]);
});

test('remittance read says which party of a payment has no name', async () => {
  const text = remittance()
    .replace(/N1\*PR[^~]*/, 'N1*PR')
    .replace(/N1\*PE[^~]*/, 'N1*PE');
  const { stdout } = await desk.run(['remittance', 'read', await file(text)]);
  expect(stdout).toMatch(/\nFrom an unnamed payer to an unnamed payee\n/);
});

test('a payment that does not add up ends with exit code 1 and the next step', async () => {
  const { code, stdout, stderr } = await desk.run(['remittance', 'read', await file(remittance('81.5'))]);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/code: remittance_unbalanced[\s\S]*next: Ask the payer/),
  ]);
  expect(stdout).toContain('NOT BALANCED: 1 claim paid 80.00 - provider adjustments 0.00, payment 81.50.');
});

test('a payment of many claims is printed in several tables under one heading', async () => {
  const one = 'CLP*PCN1*1*100*80*10*12*PAYER1~CAS*CO*45*10~CAS*PR*1*10~NM1*QC*1*RIVERA*ALEX****MI*M1~';
  const many = remittance('96000')
    .replace(one, one.repeat(1200))
    .replace('SE*11*', `SE*${7 + 4 * 1200}*`);
  const { code, stdout } = await desk.run(['remittance', 'read', await file(many)]);
  expect([code, stdout.match(/control number/g)?.length, stdout.match(/^Payment /gm)?.length]).toEqual([
    0, 3, 1,
  ]);
  expect(stdout.match(/PCN1/g)).toHaveLength(1200);
  expect(stdout).toContain(
    'Balanced: 1200 claims paid 96000.00 - provider adjustments 0.00, payment 96000.00.',
  );
});

test('a truncated 835 leaves no file', async () => {
  const path = await file(remittance().slice(0, -30));
  const output = join(desk.folder, 'out.csv');
  const { code, stderr } = await desk.run(['remittance', 'read', path, '--csv', '-o', output]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('code: invalid_x12')]);
  expect(await readdir(desk.folder)).not.toContain('out.csv');
  expect((await desk.run(['remittance', 'read', path, '-o', output])).code).toBe(2);
  expect((await desk.run(['remittance', 'read'])).code).toBe(2);
});

test('reports are listed, printed, downloaded once, and read as a remittance', async () => {
  desk.sandbox.control.optum.addReport({ edi: remittance() });
  const listed = JSON.parse(
    (await desk.run(['reports', 'list', '--type', 'remittance', '--json'])).stdout,
  ) as { name: string }[];
  const name = listed.at(-1)?.name ?? '';
  const { stdout: printed } = await desk.run(['reports', 'download', name]);
  expect(printed).toMatch(/^ISA\*/);
  const json = await desk.run(['reports', 'download', name, '--json']);
  expect(JSON.parse(json.stdout)).toEqual({ name, content: printed.replace(/\n$/, '') });
  const inbox = join(desk.folder, 'inbox');
  const all = await desk.run(['reports', 'download', '--all', '--to', inbox, '--json']);
  expect(all.code).toBe(0);
  expect(JSON.parse(all.stdout)).toContainEqual({ name, path: join(inbox, name), wasStored: false });
  expect((await desk.run(['reports', 'download', '--all', '--to', inbox])).stdout).toBe(
    'The mailbox has no new reports.\n',
  );
  await writeFile(join(inbox, name), 'an older report of the same name');
  await desk.run(['reports', 'download', name, '--to', inbox]);
  expect(await readFile(join(inbox, `${name}.2`), 'utf8')).toMatch(/^ISA\*/);
  const read = await desk.run(['remittance', 'read', '--report', name]);
  expect(read.stdout).toContain('Payment EFT77');
  expect((await desk.run(['reports', 'download'])).code).toBe(2);
  expect((await desk.run(['reports', 'download', name, '--delete'])).code).toBe(2);
  await desk.run(['reports', 'download', name, '--to', join(desk.folder, 'other'), '--delete']);
  expect(await readFile(join(desk.folder, 'other', name), 'utf8')).toMatch(/^ISA\*/);
  expect((await desk.run(['reports', 'list', '--json'])).stdout).not.toContain(name);
});

test('a path of Windows is the name of a file on other systems', async () => {
  const [input, output] = ['C:\\in\\june.835', '\\\\server\\out\\june.csv'].map((name) =>
    join(desk.folder, name),
  ) as [string, string];
  await writeFile(input, remittance());
  expect((await desk.run(['x12', 'validate', input])).stdout).toContain('C:\\in\\june.835: valid');
  expect((await desk.run(['remittance', 'read', input, '--csv', '-o', output])).code).toBe(0);
  expect(await readFile(output, 'utf8')).toContain('PCN1');
  expect((await readdir(desk.folder)).toSorted()).toEqual(
    expect.arrayContaining(['C:\\in\\june.835', '\\\\server\\out\\june.csv']),
  );
  const { code, stderr } = await desk.run(['x12', 'read', 'C:\\none.835']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('C:\\none.835 does not exist.')]);
});

test('reports follow stores each report once, also after a restart', async () => {
  const inbox = join(desk.folder, 'inbox');
  await mkdir(inbox);
  const follow = async (stopsAfter: number) => {
    const controller = new AbortController();
    let count = 0;
    const { code, stdout } = await desk.run(
      ['reports', 'follow', '--to', inbox, '--poll-seconds', '1', '--json', '--type', 'remittance'],
      {
        signal: controller.signal,
        onStdout: (piece) => {
          count += piece.split('\n').length - 1;
          if (count >= stopsAfter) controller.abort();
        },
      },
    );
    expect(code).toBe(130);
    return lines(stdout).map(({ name }) => name);
  };
  const first = await follow(2);
  const second = await follow(1);
  expect(first.filter((name) => second.includes(name))).toEqual([]);
});
