import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, parseObject, textAt } from '../json.js';
import type { OptumState } from '../state.js';

const BASE = '/dentalnetwork/attachments/v1';

interface Container {
  readonly attachmentId: number;
  readonly claim: JsonObject;
  readonly files: Map<number, JsonObject>;
  isCommitted: boolean;
}

/**
 * Serves the older dental attachments: a container is made, filled and committed. The vendor's own sandbox does not serve
 * them, and its documents leave the responses open; here they echo what was sent.
 */
export function registerDentalContainers(app: Hono<SandboxEnv>, state: OptumState): void {
  const containers = state.map<number, Container>();
  const nextId = (name: string) => Number(state.nextNumber(name, 1000));

  const refuse = (c: Context<SandboxEnv>, status: ContentfulStatusCode, code: string, text: string) => {
    const problem = {
      type: 'about:blank',
      title: 'Attachment request rejected',
      status,
      detail: text,
      instance: c.req.path,
      traceId: state.traceId(),
      errors: { [code]: text },
    };
    return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' });
  };
  const unknown = (c: Context<SandboxEnv>) => refuse(c, 404, 'NotFound', 'The attachment does not exist.');
  const shown = ({ attachmentId, claim, files, isCommitted }: Container) => ({
    ...claim,
    attachmentId,
    isCommitted,
    attachmentFile: [...files.values()],
  });
  const containerOf = (c: Context<SandboxEnv>) =>
    containers.get(Number(c.req.param('attachmentId') ?? c.req.param('AttachmentId')));

  app.post(`${BASE}/CreateAttachment`, async (c) => {
    const claim = parseObject(await c.req.text());
    if (claim === undefined || textAt(claim, 'payerId') === '')
      return refuse(c, 400, 'PayerIdRequired', 'The payer id is required.');
    const container = {
      attachmentId: nextId('dental container'),
      claim,
      files: new Map(),
      isCommitted: false,
    };
    containers.set(container.attachmentId, container);
    return c.json(shown(container), 201);
  });

  app.post(`${BASE}/AddAttachment`, async (c) => {
    const file = parseObject(await c.req.text()) ?? {};
    const container = containers.get(Number(file.attachmentId));
    if (container === undefined) return unknown(c);
    if (textAt(file, 'fileName') === '' || textAt(file, 'attachmentFileData') === '')
      return refuse(c, 400, 'FileRequired', 'The file and its name are required.');
    const attachmentFileId = nextId('dental container file');
    const { attachmentFileData: _bytes, ...facts } = file;
    container.files.set(attachmentFileId, { ...facts, attachmentFileId });
    return c.json({ ...facts, attachmentFileId }, 201);
  });

  app.put(`${BASE}/:attachmentId/UpdateAttachmentFile/:attachmentFileId`, async (c) => {
    const container = containerOf(c);
    const id = Number(c.req.param('attachmentFileId'));
    const file = container?.files.get(id);
    if (container === undefined || file === undefined) return unknown(c);
    if (container.isCommitted) return refuse(c, 403, 'Committed', 'The attachment is committed.');
    container.files.set(id, { ...file, ...parseObject(await c.req.text()) });
    return c.json({ ...container.files.get(id) });
  });

  app.delete(`${BASE}/:attachmentId/DeleteAttachmentFile/:attachmentFileId`, (c) => {
    const container = containerOf(c);
    const id = Number(c.req.param('attachmentFileId'));
    if (container === undefined || !container.files.has(id)) return unknown(c);
    if (container.isCommitted) return refuse(c, 403, 'Committed', 'The attachment is committed.');
    container.files.delete(id);
    return c.body(null, 200);
  });

  app.patch(`${BASE}/CommitAttachment/:attachmentId`, (c) => {
    const container = containerOf(c);
    if (container === undefined) return unknown(c);
    if (container.isCommitted) return refuse(c, 409, 'AlreadyCommitted', 'The attachment is committed.');
    if (container.files.size === 0) return refuse(c, 412, 'NoFiles', 'The attachment holds no files.');
    container.isCommitted = true;
    state.context.counters.submissionsProcessed += 1;
    return c.body(null, 200);
  });

  app.get(`${BASE}/GetAttachmentbyId/:attachmentId`, (c) => {
    const container = containerOf(c);
    return container === undefined ? unknown(c) : c.json(shown(container));
  });

  app.get(`${BASE}/GetAttachmentList/:AttachmentId`, (c) => {
    const container = containerOf(c);
    return container === undefined ? unknown(c) : c.json([...container.files.values()]);
  });

  app.get(`${BASE}/GetAllParticipatingPayers`, (c) =>
    c.json([{ payerId: '52133', payerName: 'EXTRA HEALTHY INSURANCE' }]),
  );
  app.get(`${BASE}/IsParticipatingPayer`, (c) => c.json(c.req.query('payerid') === '52133'));
}
