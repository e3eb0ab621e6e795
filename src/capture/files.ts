import { open } from "node:fs/promises";
import { extname } from "node:path";
import type { Capture } from "../core/model/index.ts";
import { type CaptureLimits, type CaptureOutcome, type CaptureRefusal, emptyDocument, tooLarge } from "./outcome.ts";

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  [".txt", "text/plain"],
  [".text", "text/plain"],
  [".md", "text/markdown"],
  [".markdown", "text/markdown"],
  [".html", "text/html"],
  [".htm", "text/html"],
  [".xhtml", "text/html"],
]);

/** Takes a file's bytes, never more than the limit: a larger file is refused before it is read. */
export async function captureFile(path: string, limits: CaptureLimits): Promise<CaptureOutcome> {
  const file = await open(path, "r").catch((cause: NodeJS.ErrnoException) => refusalFrom(path, cause));
  if ("kind" in file) return file;
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) return notAFile(path);
    if (stat.size > limits.maxBytes) return tooLarge(path, limits);
    const mediaType = MEDIA_TYPES.get(extname(path).toLowerCase()) ?? null;
    const stream = file.createReadStream({ autoClose: false });
    return await captureStream(stream, { name: path, mediaType, method: "file", limits });
  } finally {
    await file.close();
  }
}

/** Takes what a stream gives (standard input, a pipe) until its end or the limit. */
export async function captureStream(
  stream: AsyncIterable<Uint8Array>,
  given: { name: string; mediaType: string | null; method: Capture["method"]; limits: CaptureLimits },
): Promise<CaptureOutcome> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > given.limits.maxBytes) return tooLarge(given.name, given.limits);
    chunks.push(chunk);
  }
  if (length === 0) return emptyDocument(given.name);
  return {
    kind: "captured",
    bytes: Buffer.concat(chunks),
    mediaType: given.mediaType,
    charset: null,
    method: given.method,
    url: null,
    requestedUrl: null,
  };
}

/** @throws the cause when it is not about the path itself: a broken disk is not a person's mistake. */
function refusalFrom(path: string, cause: NodeJS.ErrnoException): CaptureRefusal {
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR" || cause.code === "ENAMETOOLONG")
    return { kind: "missing", message: `There is no file ${path}. Check the name and the folder.` };
  if (cause.code === "EISDIR") return notAFile(path);
  if (cause.code === "EACCES" || cause.code === "EPERM")
    return { kind: "missing", message: `${path} may not be read by this user. Change its permissions.` };
  throw cause;
}

function notAFile(path: string): CaptureRefusal {
  return { kind: "not-a-file", message: `${path} is a folder. Name the files in it: ${path}/*` };
}
