import type { MiddlewareHandler } from "hono";

/**
 * Nothing runs, nothing comes from elsewhere, nothing is sent elsewhere, nobody frames us. The JSON-LD in pages is data, which
 * a script policy does not concern. A page itself connects to nothing; what inspects it (Lighthouse) asks for `robots.txt` in its name.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What every answer says, where it does not say otherwise. */
export const SECURITY_HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** But for its forms the site is for reading: every other method is refused. */
export const readingOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  return context.text("Only GET and HEAD are answered here.\n", 405, { Allow: "GET, HEAD" });
};

/** Gives every response the headers that keep a page to itself, where its answer does not set others. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};
