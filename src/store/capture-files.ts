import { randomUUID } from "node:crypto";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "./sha256.ts";

/** The bytes of captures, each in a file named by its SHA-256. The same bytes are kept once. */
export interface CaptureFiles {
  /** Keeps the bytes and gives their SHA-256. They, and the file's name, are on the disk before this resolves. */
  write(bytes: Uint8Array): Promise<string>;
  /** The bytes; null when there are none of this hash. They are not held against the hash: verify does that. */
  read(hash: string): Promise<Uint8Array | null>;
  has(hash: string): Promise<boolean>;
  /** Removes the bytes for good; nothing happens when there are none. */
  erase(hash: string): Promise<void>;
}

/** Where files are until they are whole, below the folder of captures. */
const UNFINISHED = "unfinished";
const HOUR_MS = 3_600_000;

/** The captures below `folder`, which is made, and cleared of what a crash left half written. */
export async function openCaptureFiles(folder: string): Promise<CaptureFiles> {
  await mkdir(join(folder, UNFINISHED), { recursive: true });
  await syncFolder(folder);
  await syncFolder(dirname(folder));
  await removeUnfinished(join(folder, UNFINISHED));
  const fileOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    async write(bytes) {
      const hash = sha256(bytes);
      if (!(await holds(fileOf(hash), bytes.byteLength))) await writeSafely(fileOf(hash), bytes);
      return hash;
    },
    read: (hash) => readFile(fileOf(hash)).catch(nullWhenAbsent),
    has: async (hash) => (await access(fileOf(hash)).then(() => true, nullWhenAbsent)) === true,
    async erase(hash) {
      await rm(fileOf(hash), { force: true });
      await syncFolder(dirname(fileOf(hash))).catch(nullWhenAbsent);
    },
  };
}

async function holds(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(nullWhenAbsent);
  if (found === null || found.size !== size) return false;
  await syncName(file);
  return true;
}

/**
 * Half-written bytes were never recorded, so no redaction would find them. What is younger than an hour may still be in
 * the making by another process.
 */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(nullWhenAbsent);
    if (found !== null && Date.now() - found.mtimeMs > HOUR_MS) await rm(join(folder, name), { force: true });
  }
}

/** Under another name first, then renamed, so that a file with the right name is always whole. */
async function writeSafely(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(dirname(file)), UNFINISHED, randomUUID());
  const handle = await open(unfinished, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  await syncName(file);
}

/** A name is on the disk when its folder is, and the folder's own name. */
async function syncName(file: string): Promise<void> {
  await syncFolder(dirname(file));
  await syncFolder(dirname(dirname(file)));
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
