import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { type Agent, type Dispatcher, request } from "undici";
import { type AddressRule, guardedAgent, isPublicAddress, RefusedAddress } from "./addresses.ts";
import { captureStream } from "./files.ts";
import type { CaptureLimits, CaptureOutcome, CaptureRefusal } from "./outcome.ts";

type Answer = Dispatcher.ResponseData;

const HEADERS = {
  "user-agent": "Cotejo (evidence desk; captures a page that a person asked for)",
  accept: "text/html,application/xhtml+xml,text/plain,text/markdown;q=0.9,*/*;q=0.1",
  "accept-encoding": "gzip, deflate, br",
};

const DECOMPRESSORS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/**
 * Takes a page from the web: http and https only, public addresses only, redirects followed up to the limit and each
 * checked as the first address was. Compressed pages are counted as they unpack, so that a small answer that unpacks
 * to gigabytes stops at the limit.
 */
export async function captureUrl(
  url: string,
  given: { limits: CaptureLimits; allows?: AddressRule },
): Promise<CaptureOutcome> {
  const agent = guardedAgent({ allows: given.allows ?? isPublicAddress, timeoutMs: given.limits.timeoutMs });
  try {
    return await follow(url, { limits: given.limits, agent, signal: AbortSignal.timeout(given.limits.timeoutMs) });
  } catch (cause) {
    return refusalFrom(url, { cause, limits: given.limits });
  } finally {
    await agent.destroy();
  }
}

interface Journey {
  readonly limits: CaptureLimits;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

async function follow(requested: string, journey: Journey): Promise<CaptureOutcome> {
  let url = requested;
  for (let hops = 0; hops <= journey.limits.redirects; hops++) {
    const target = webAddress(url);
    if (target === null) return refusedScheme(url);
    const answer = await request(target, { dispatcher: journey.agent, signal: journey.signal, headers: HEADERS });
    const location = headerOf(answer, "location");
    if (answer.statusCode < 300 || answer.statusCode > 399 || location === null)
      return answerOutcome(answer, { url: target.href, requestedUrl: requested, limits: journey.limits });
    await answer.body.dump();
    url = URL.parse(location, target)?.href ?? location;
  }
  return {
    kind: "redirected-too-often",
    message: `${requested} redirects more than ${journey.limits.redirects} times. Open it in a browser and give the address it ends at.`,
  };
}

function webAddress(url: string): URL | null {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === "http:" || parsed.protocol === "https:") ? parsed : null;
}

function refusedScheme(url: string): CaptureRefusal {
  return { kind: "refused-address", message: `${url} is not a web address: http:// and https:// are.` };
}

async function answerOutcome(
  answer: Answer,
  given: { url: string; requestedUrl: string; limits: CaptureLimits },
): Promise<CaptureOutcome> {
  const refusal = statusRefusal(answer.statusCode, given.url);
  if (refusal !== null) return refusal;
  const contentType = headerOf(answer, "content-type") ?? "";
  const mediaType = contentType.split(";")[0]!.trim().toLowerCase();
  const captured = await captureStream(unpacked(answer), {
    name: given.url,
    mediaType: mediaType === "" ? null : mediaType,
    method: "fetch",
    limits: given.limits,
  });
  if (captured.kind !== "captured") return captured;
  return { ...captured, charset: charsetIn(contentType), url: given.url, requestedUrl: given.requestedUrl };
}

function statusRefusal(status: number, url: string): CaptureRefusal | null {
  if (status >= 200 && status <= 299) return null;
  if (status === 404 || status === 410)
    return { kind: "gone", message: `${url} is gone (${status}). Look for it in a web archive, or add a saved copy.` };
  if (status === 401 || status === 403 || status === 451)
    return { kind: "blocked", message: `${url} does not let us read it (${status}). Save the page and add the file.` };
  return { kind: "unreachable", message: `${url} answered ${status}. Try again later, or add a saved copy.` };
}

function unpacked(answer: Answer): Readable {
  const encodings = (headerOf(answer, "content-encoding") ?? "").toLowerCase().split(",");
  const layers = encodings.map((encoding) => encoding.trim()).filter((encoding) => encoding in DECOMPRESSORS);
  let stream: Readable = answer.body;
  for (const layer of layers.reverse()) {
    const unpacking = DECOMPRESSORS[layer]!();
    stream.on("error", (cause) => unpacking.destroy(cause));
    stream = stream.pipe(unpacking);
  }
  return stream;
}

function charsetIn(contentType: string): string | null {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null;
}

function headerOf(answer: Answer, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The words for what went wrong on the way; the first refused address in the chain of causes decides. */
function refusalFrom(url: string, given: { cause: unknown; limits: CaptureLimits }): CaptureRefusal {
  for (let cause = given.cause; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RefusedAddress)
      return {
        kind: "refused-address",
        message: `${url} leads to ${cause.host}, which is not on the public internet, so it is not fetched. Save the page and add the file.`,
      };
    if (cause.name === "TimeoutError" || cause.name === "AbortError")
      return {
        kind: "unreachable",
        message: `${url} did not answer in ${given.limits.timeoutMs / 1000} seconds. Try again, or add a saved copy.`,
      };
  }
  return { kind: "unreachable", message: `${url} could not be fetched (${wordsOf(given.cause)}). Check the address.` };
}

function wordsOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = (cause as NodeJS.ErrnoException).code;
  return cause.message === "" ? (code ?? cause.name) : cause.message;
}
