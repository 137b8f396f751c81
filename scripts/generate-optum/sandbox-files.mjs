// Responses of the sandbox that are not JSON. Bytes are text of one character each.
import { resolve, sample } from './sandbox-sample.mjs';

/** @typedef {import('./schema-walk.mjs').Json} Json */

/** A page of nothing, with the table of places that a reader of PDF looks for. */
function emptyPdf() {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`;
  return `${text}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

// One grey pixel.
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
  'wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q==';

/** The one response that is plain text is a document in a form, which its documents call text. */
function documentInForm() {
  const part = '<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"/>\n';
  const heads = `Content-Disposition: form-data; name="0"\nContent-Type: application/octet-stream\nContent-Length: ${part.length}\n`;
  return `--sandbox\n${heads}\n${part}\n--sandbox--\n`;
}

/** Bodies by media type. @type {Readonly<Record<string, string>>} */
export const FILES = {
  'application/pdf': emptyPdf(),
  'image/jpeg': Buffer.from(JPEG, 'base64').toString('latin1'),
  'text/plain': documentInForm(),
  'text/csv': 'payerId,payerPlanName\n9496,SANDBOX\n',
  'application/fhir+ndjson': '{"resourceType":"Patient","id":"sandbox"}\n',
  'multipart/form-data':
    '--sandbox\r\nContent-Disposition: form-data; name="file"; filename="sandbox.txt"\r\n\r\nsandbox\r\n--sandbox--\r\n',
};

const DEPTH = 8;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A document with the root that the schema names, its type's own name, or the one of the documents' example.
 *
 * @param {Json} document
 * @param {Json} media
 */
export function xmlOf(document, { schema = {}, example }) {
  const { xml, properties } = resolve(document, schema) ?? {};
  const named =
    xml?.name ?? schema.$ref?.split('/').at(-1) ?? /<([A-Za-z][\w-]*)[\s>]/.exec(example ?? '')?.[1];
  const root = named ?? 'response';
  const value = properties === undefined ? {} : sample(document, schema, DEPTH);
  return `${DECLARATION}${element(root, value)}\n`;
}

/** @param {string} name @param {any} value @returns {string} */
function element(name, value) {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => element(key, inner))
          .join('')
      : String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}
