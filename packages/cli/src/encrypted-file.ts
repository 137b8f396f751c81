import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { writeFileAtomically } from './atomic-file.js';
import { CommandError, EXIT } from './failure.js';
import { PromptCanceledError } from './prompts.js';
import type { SecretName, SecretStore } from './secret-store.js';

/** Work factors of scrypt. */
interface Kdf {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** Base64. */
  readonly salt: string;
}

interface File {
  readonly format: 1;
  readonly kdf: Kdf;
  /** Base64. */
  readonly iv: string;
  /** Ciphertext and tag, base64. */
  readonly data: string;
}

interface OpenedFile {
  readonly kdf: Kdf;
  readonly secrets: Partial<Record<SecretName, string>>;
}

const CIPHER = 'aes-256-gcm';
const [KEY_BYTES, SALT_BYTES, IV_BYTES, TAG_BYTES] = [32, 16, 12, 16];
// OWASP's first choice for scrypt: 128 MiB.
const WORK = { N: 2 ** 17, r: 8, p: 1 };
// A file that asks for more was not written here, and would only cost memory.
const MOST_WORK = { N: 2 ** 20, r: 16, p: 16 };
const MAX_MEMORY_BYTES = 2 ** 31 - 1;

/**
 * Secrets in a file that only its owner can read, encrypted with AES-256-GCM under a key that scrypt derives from a passphrase. The
 * name of the profile and the work factors are authenticated: a file cannot be moved to another profile or weakened.
 */
export class EncryptedFile implements SecretStore {
  readonly #path: string;
  readonly #profile: string;
  readonly #askPassphrase: (isNew: boolean) => Promise<string>;
  readonly #work: Omit<Kdf, 'salt'>;
  #asked: Promise<string> | undefined;
  // Deriving a key takes long on purpose: once for each salt is enough.
  readonly #keys = new Map<string, Promise<Buffer>>();

  /**
   * @param path - the file
   * @param profile - name of the profile
   * @param askPassphrase - returns the passphrase, a new one for a new file; called once
   * @param work - work factors of a new file; for tests
   */
  constructor(
    path: string,
    profile: string,
    askPassphrase: (isNew: boolean) => Promise<string>,
    work: Omit<Kdf, 'salt'> = WORK,
  ) {
    this.#path = path;
    this.#work = work;
    this.#profile = profile;
    this.#askPassphrase = askPassphrase;
  }

  async get(name: SecretName): Promise<string | undefined> {
    return (await this.#read())?.secrets[name];
  }

  async set(name: SecretName, value: string | undefined): Promise<void> {
    const before = await this.#read();
    const secrets = { ...before?.secrets, [name]: value };
    const kdf = before?.kdf ?? { ...this.#work, salt: randomBytes(SALT_BYTES).toString('base64') };
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, await this.#key(kdf, before === undefined), iv);
    cipher.setAAD(this.#context(kdf));
    const data = Buffer.concat([
      cipher.update(JSON.stringify(secrets), 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const file: File = { format: 1, kdf, iv: iv.toString('base64'), data: data.toString('base64') };
    await writeFileAtomically(this.#path, `${JSON.stringify(file)}\n`);
  }

  async clear(): Promise<void> {
    await rm(this.#path, { force: true });
  }

  async #read(): Promise<OpenedFile | undefined> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    const file = parseFile(text);
    if (file === undefined) throw this.#unreadable('is not a file of secrets, or was cut off');
    try {
      const sealed = Buffer.from(file.data, 'base64');
      const decipher = createDecipheriv(
        CIPHER,
        await this.#key(file.kdf, false),
        Buffer.from(file.iv, 'base64'),
        { authTagLength: TAG_BYTES },
      );
      decipher.setAAD(this.#context(file.kdf));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
      return { kdf: file.kdf, secrets: JSON.parse(plain.toString('utf8')) as OpenedFile['secrets'] };
    } catch (error) {
      if (error instanceof CommandError) throw error;
      if (error instanceof PromptCanceledError) throw error;
      throw this.#unreadable('cannot be decrypted: the passphrase is wrong, or the file was changed');
    }
  }

  async #key(kdf: Kdf, isNew: boolean): Promise<Buffer> {
    this.#asked ??= this.#askPassphrase(isNew);
    const passphrase = await this.#asked;
    const id = JSON.stringify(kdf);
    const key = this.#keys.get(id) ?? deriveKey(passphrase, kdf);
    this.#keys.set(id, key);
    return key;
  }

  #context({ N, r, p, salt }: Kdf): Buffer {
    return Buffer.from(JSON.stringify(['payerkit secrets', 1, this.#profile, N, r, p, salt]));
  }

  #unreadable(problem: string): CommandError {
    return new CommandError(
      `${this.#path} ${problem}. It was not changed.`,
      'Run the command again with the right PAYERKIT_PASSPHRASE, or remove the file and run "payerkit configure".',
      EXIT.failed,
      'secrets_unreadable',
    );
  }
}

function deriveKey(passphrase: string, { N, r, p, salt }: Kdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(salt, 'base64');
    scrypt(
      passphrase.normalize('NFKC'),
      bytes,
      KEY_BYTES,
      { N, r, p, maxmem: MAX_MEMORY_BYTES },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}

function parseFile(text: string): File | undefined {
  try {
    const { format, kdf, iv, data } = JSON.parse(text) as Partial<File>;
    const isWhole =
      format === 1 &&
      typeof iv === 'string' &&
      typeof data === 'string' &&
      typeof kdf?.salt === 'string' &&
      (['N', 'r', 'p'] as const).every(
        (name) => Number.isInteger(kdf[name]) && kdf[name] >= 1 && kdf[name] <= MOST_WORK[name],
      );
    return isWhole ? { format, kdf, iv, data } : undefined;
  } catch {
    return undefined;
  }
}
