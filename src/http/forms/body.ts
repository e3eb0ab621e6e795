/**
 * The fields of a form that was sent, or why they are not taken. A body that says it is too large is not read at all, one
 * that turns out to be is read no further.
 */
export async function fieldsOf(
  request: Request,
  mostBytes: number,
): Promise<URLSearchParams | "too-large" | "no-form"> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return "too-large";
  if (type !== "application/x-www-form-urlencoded") return "no-form";
  const bytes = await bytesOf(request, mostBytes);
  return bytes === null ? "too-large" : new URLSearchParams(bytes.toString("utf8"));
}

async function bytesOf(request: Request, mostBytes: number): Promise<Buffer | null> {
  if (request.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
