import type { Context, Hono } from "hono";
import type { Edition } from "../../core/page/edition.ts";
import type { Notice } from "../../core/page/notice.ts";
import { encodedFrom } from "../encodings.ts";
import type { Asked, SiteDesk } from "../pages/page.ts";
import { sendNotice } from "../problems.ts";
import { send } from "../responses.ts";
import { fieldsOf } from "./body.ts";
import { FORMS } from "./every-form.ts";
import type { Form } from "./form.ts";
import { RateLimit } from "./rate-limit.ts";
import { addressOf, Readers } from "./readers.ts";

/** What receiving needs of the site. */
export interface Receiving {
  readonly desk: SiteDesk;
  readonly editionIn: Asked["editionIn"];
  readonly editionOf: (context: Context) => Edition;
}

/** Lets the site take what readers send by its forms, and by nothing else. */
export function addForms(app: Hono, site: Receiving): void {
  const readers = new Readers(site.desk);
  for (const form of FORMS) {
    const { everyMs, byOne, byAll } = form.limits;
    const limits = { one: new RateLimit(byOne, everyMs), all: new RateLimit(byAll, everyMs) };
    app.post(form.path, (context) => received(context, site, { form, readers, limits }));
  }
}

interface Gate {
  readonly form: Form;
  readonly readers: Readers;
  readonly limits: { readonly one: RateLimit; readonly all: RateLimit };
}

/** The cheap refusals come first, so that a flood costs little. */
async function received(context: Context, site: Receiving, gate: Gate): Promise<Response> {
  const edition = site.editionOf(context);
  const refuse = (kind: Notice["kind"]) => {
    if (kind === "too-many") context.header("Retry-After", String(gate.form.limits.everyMs / 1000));
    return sendNotice(context, { kind, detail: null }, edition);
  };
  if (!isFromThisSite(context, edition.base)) return refuse("refused");
  const reader = gate.readers.readerAt(addressIn(context, site.desk));
  const instant = site.desk.now().getTime();
  if (!gate.limits.one.lets(reader, instant) || !gate.limits.all.lets("all", instant)) return refuse("too-many");
  if (!(await mayTogether(gate, reader, instant))) return refuse("too-many");
  const fields = await fieldsOf(context.req.raw, gate.form.mostBytes);
  if (fields === "too-large") return refuse("too-large");
  if (fields === "no-form") return refuse("bad-request");
  const taken = await gate.form.take({
    desk: site.desk,
    edition,
    editionIn: site.editionIn,
    context,
    fields,
    reader,
    readers: gate.readers,
  });
  if ("seeOther" in taken) return context.redirect(taken.seeOther, 303);
  if ("notice" in taken) return sendNotice(context, taken.notice, edition);
  const page = encodedFrom(Buffer.from(taken.html), { isCompressible: true });
  return send(context, page, { mediaType: "text/html; charset=utf-8", keeping: "never", status: taken.status });
}

/** The same limits for all processes of a site together, asked only of what this one lets through. */
async function mayTogether({ form, readers }: Gate, reader: string, instant: number): Promise<boolean> {
  const { byAll, byOne, everyMs } = form.limits;
  const span = `${form.path} ${Math.floor(instant / everyMs)}`;
  // one first, so that what is refused to one address takes nothing from the others
  return (await readers.mayTogether(reader, span, byOne)) && (await readers.mayTogether("all", span, byAll));
}

/**
 * Whether a page of this site sent it. Browsers say so in Sec-Fetch-Site over HTTPS and in Origin always; what says
 * neither is no form of ours.
 */
function isFromThisSite(context: Context, base: string): boolean {
  const site = context.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  const host = URL.parse(context.req.header("Origin") ?? "")?.host;
  return host !== undefined && (host === URL.parse(base)?.host || host === new URL(context.req.url).host);
}

/** As the server of @hono/node-server hands in its sockets. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address that a request comes from, as far as it is the operator's proxies that say so. */
export function addressIn(context: Context, desk: SiteDesk): string {
  const { incoming } = (context.env ?? {}) as Bindings;
  return addressOf({
    socket: incoming?.socket?.remoteAddress,
    forwardedFor: context.req.header("X-Forwarded-For"),
    proxies: desk.settings.proxies,
  });
}
