import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxEnv } from '../../env.js';
import { type JsonObject, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';

const BASE = '/dentalnetwork/attachments/v1';

interface Container {
  readonly attachmentId: number;
  readonly claim: JsonObject;
  readonly files: Map<number, JsonObject>;
  isCommitted: boolean;
}

/**
 * Serves the older dental attachments: a container is created, filled and committed. The vendor's own sandbox does not
 * serve them, and its documents leave the responses open; here they echo the request.
 */
export function registerDentalContainers(app: Hono<SandboxEnv>, server: OptumServer): void {
  new DentalContainers(server).register(app);
}

class DentalContainers {
  readonly #server: OptumServer;
  readonly #containers: Map<number, Container>;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#containers = server.map<number, Container>('dental containers');
  }

  register(app: Hono<SandboxEnv>): void {
    app.post(`${BASE}/CreateAttachment`, (c) => this.#create(c));
    app.post(`${BASE}/AddAttachment`, (c) => this.#addFile(c));
    app.put(`${BASE}/:attachmentId/UpdateAttachmentFile/:attachmentFileId`, (c) =>
      this.#updateFile(c, c.req.param('attachmentFileId')),
    );
    app.delete(`${BASE}/:attachmentId/DeleteAttachmentFile/:attachmentFileId`, (c) =>
      this.#deleteFile(c, c.req.param('attachmentFileId')),
    );
    app.patch(`${BASE}/CommitAttachment/:attachmentId`, (c) => this.#commit(c));
    app.get(`${BASE}/GetAttachmentbyId/:attachmentId`, (c) => {
      const container = this.#containerOf(c);
      return container === undefined ? this.#unknown(c) : c.json(this.#shown(container));
    });
    app.get(`${BASE}/GetAttachmentList/:AttachmentId`, (c) => {
      const container = this.#containerOf(c);
      return container === undefined ? this.#unknown(c) : c.json([...container.files.values()]);
    });
    app.get(`${BASE}/GetAllParticipatingPayers`, (c) =>
      c.json([{ payerId: '52133', payerName: 'EXTRA HEALTHY INSURANCE' }]),
    );
    app.get(`${BASE}/IsParticipatingPayer`, (c) => c.json(c.req.query('payerid') === '52133'));
  }

  #nextId(name: string) {
    return Number(this.#server.nextNumber(name, 1000));
  }

  #reject(c: Context<SandboxEnv>, status: ContentfulStatusCode, code: string, text: string) {
    const problem = {
      type: 'about:blank',
      title: 'Attachment request rejected',
      status,
      detail: text,
      instance: c.req.path,
      traceId: this.#server.traceId(),
      errors: { [code]: text },
    };
    return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' });
  }

  #unknown(c: Context<SandboxEnv>) {
    return this.#reject(c, 404, 'NotFound', 'The attachment does not exist.');
  }

  #shown({ attachmentId, claim, files, isCommitted }: Container) {
    return {
      ...claim,
      attachmentId,
      isCommitted,
      attachmentFile: [...files.values()],
    };
  }

  #containerOf(c: Context<SandboxEnv>) {
    return this.#containers.get(Number(c.req.param('attachmentId') ?? c.req.param('AttachmentId')));
  }

  async #create(c: Context<SandboxEnv>) {
    const claim = parseObject(await c.req.text());
    if (claim === undefined || textAt(claim, 'payerId') === '')
      return this.#reject(c, 400, 'PayerIdRequired', 'The payer id is required.');
    const container = {
      attachmentId: this.#nextId('dental container'),
      claim,
      files: new Map(),
      isCommitted: false,
    };
    this.#containers.set(container.attachmentId, container);
    return c.json(this.#shown(container), 201);
  }

  async #addFile(c: Context<SandboxEnv>) {
    const file = parseObject(await c.req.text()) ?? {};
    const container = this.#containers.get(Number(file.attachmentId));
    if (container === undefined) return this.#unknown(c);
    if (textAt(file, 'fileName') === '' || textAt(file, 'attachmentFileData') === '')
      return this.#reject(c, 400, 'FileRequired', 'The file and its name are required.');
    const attachmentFileId = this.#nextId('dental container file');
    const { attachmentFileData: _bytes, ...facts } = file;
    container.files.set(attachmentFileId, { ...facts, attachmentFileId });
    return c.json({ ...facts, attachmentFileId }, 201);
  }

  async #updateFile(c: Context<SandboxEnv>, attachmentFileId: string) {
    const container = this.#containerOf(c);
    const id = Number(attachmentFileId);
    const file = container?.files.get(id);
    if (container === undefined || file === undefined) return this.#unknown(c);
    if (container.isCommitted) return this.#reject(c, 403, 'Committed', 'The attachment is committed.');
    container.files.set(id, { ...file, ...parseObject(await c.req.text()) });
    return c.json({ ...container.files.get(id) });
  }

  #deleteFile(c: Context<SandboxEnv>, attachmentFileId: string) {
    const container = this.#containerOf(c);
    const id = Number(attachmentFileId);
    if (container === undefined || !container.files.has(id)) return this.#unknown(c);
    if (container.isCommitted) return this.#reject(c, 403, 'Committed', 'The attachment is committed.');
    container.files.delete(id);
    return c.body(null, 200);
  }

  #commit(c: Context<SandboxEnv>) {
    const container = this.#containerOf(c);
    if (container === undefined) return this.#unknown(c);
    if (container.isCommitted)
      return this.#reject(c, 409, 'AlreadyCommitted', 'The attachment is committed.');
    if (container.files.size === 0) return this.#reject(c, 412, 'NoFiles', 'The attachment holds no files.');
    container.isCommitted = true;
    this.#server.context.counters.submissionsProcessed += 1;
    return c.body(null, 200);
  }
}
