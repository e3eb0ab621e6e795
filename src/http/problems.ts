import type { Context } from "hono";
import { Problem } from "../actions/problem.ts";
import { type Edition, wordsIn } from "../core/page/edition.ts";
import { type Notice, noticeHtml } from "../core/page/notice.ts";
import { encodedFrom } from "./encodings.ts";
import { send } from "./responses.ts";

const STATUSES = {
  "bad-request": 400,
  refused: 403,
  "not-found": 404,
  gone: 410,
  "too-large": 413,
  "too-many": 429,
  failed: 500,
} as const;

/** Says why there is no page: to a browser as a page, to a program as problem details (RFC 9457). */
export function sendNotice(context: Context, notice: Notice, edition: Edition): Response {
  const status = STATUSES[notice.kind];
  if (wantsJson(context)) {
    const problem = {
      type: "about:blank",
      status,
      code: notice.kind,
      title: wordsIn(edition.language).notices[notice.kind].title,
      errors: notice.detail === null ? [] : [notice.detail],
    };
    return context.body(JSON.stringify(problem), status, { "Content-Type": "application/problem+json" });
  }
  const page = encodedFrom(Buffer.from(noticeHtml(notice, edition)), { isCompressible: true });
  return send(context, page, { mediaType: "text/html; charset=utf-8", keeping: "page", status });
}

/** What an exception is to the reader: what they asked for in vain, or a failure of ours, of which they need no detail. */
export function noticeFrom(error: unknown): Notice {
  if (!(error instanceof Problem)) return { kind: "failed", detail: null };
  const kind = error.status === 404 ? "not-found" : error.status < 500 ? "bad-request" : "failed";
  return { kind, detail: kind === "failed" ? null : error.message };
}

function wantsJson(context: Context): boolean {
  const accepts = context.req.header("Accept") ?? "";
  return /application\/(problem\+)?json/.test(accepts) && !accepts.includes("text/html");
}
