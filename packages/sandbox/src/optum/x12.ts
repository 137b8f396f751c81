/** Reads delimiters from ISA and splits an interchange into elements; returns undefined when it is not one. */
export function readInterchange(x12: string):
  | {
      readonly controlNumber: string;
      readonly segments: readonly (readonly string[])[];
      /** Separator of components. */
      readonly component: string;
    }
  | undefined {
  if (!x12.startsWith('ISA') || x12.length < 106) return undefined;
  const element = x12.charAt(3);
  const terminator = x12.charAt(105);
  const segments = x12.split(terminator).map((segment) => segment.trim().split(element));
  const controlNumber = segments[0]?.[13] ?? '';
  return { controlNumber, segments, component: x12.charAt(104) };
}

/** Wraps segments in the three envelopes of an X12 interchange. */
export function interchange(
  set: { readonly code: string; readonly version: string; readonly functional: string },
  segments: readonly string[],
  controlNumber: string,
  now: number,
  [element, terminator]: readonly [element: string, terminator: string] = ['*', '~'],
): string {
  const date = new Date(now).toISOString().replace(/\D/g, '');
  const [day, time] = [date.slice(0, 8), date.slice(8, 12)];
  return [
    `ISA*00*          *01*SomePwd   *ZZ*SANDBOX        *ZZ*TPG00000       *${day.slice(2)}*${time}*^*00501*${controlNumber}*0*T*:`,
    `GS*${set.functional}*SANDBOX*RECEIVER*${day}*${time}*1*X*${set.version}`,
    `ST*${set.code}*0001*${set.version}`,
    ...segments,
    `SE*${segments.length + 2}*0001`,
    'GE*1*1',
    `IEA*1*${controlNumber}`,
    '',
  ]
    .map((segment) => segment.replaceAll('*', element))
    .join(terminator);
}
