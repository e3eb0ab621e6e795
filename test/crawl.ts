import type { Hono } from "hono";

/** What a site answered at an address. */
export interface Crawled {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The address that first led here. */
  readonly from: string;
}

/** Everything that can be reached by links, pictures, styles and feeds from these addresses, each address once, without its fragment. */
export async function crawl(app: Hono, starts: readonly string[]): Promise<ReadonlyMap<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const open = starts.map((address) => ({ address, from: "" }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { address, from } = next;
    if (found.has(address)) continue;
    const response = await app.request(address);
    const type = response.headers.get("Content-Type") ?? "";
    const body = /text|json|xml/.test(type) ? await response.text() : "";
    found.set(address, { status: response.status, type, body, from });
    if (type.startsWith("text/html"))
      for (const linked of linksOf(body)) open.push({ address: linked.split("#")[0]!, from: address });
  }
  return found;
}

/** The addresses within the site that a page leads to, with their fragments. */
export function linksOf(page: string): readonly string[] {
  const written = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) =>
    address!.replaceAll("&amp;", "&"),
  );
  return written.filter((address) => address.startsWith("/") && !address.startsWith("//"));
}
