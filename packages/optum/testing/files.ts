const SIGNATURES: Readonly<Record<string, string>> = {
  png: '\u0089PNG\r\n\u001a\n',
  tiff: 'II*\u0000',
  pdf: '%PDF-1.7',
};

/** Returns a file whose first bytes match its name. */
export function scannedFile(name = 'scan.png', text = 'a scan'): File {
  const head = SIGNATURES[name.split('.').at(-1) ?? ''] ?? '';
  return new File([Buffer.from(head, 'latin1'), text], name, { type: 'image/png' });
}
