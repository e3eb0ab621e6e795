import { createHmac, timingSafeEqual } from "node:crypto";

/** Says when a form was handed out, signed so that nobody can say it in our place. */
export function stampAt(instant: number, secret: Buffer): string {
  const written = instant.toString(36);
  return `${written}.${signatureOf(written, secret)}`;
}

/** When a form with this stamp was handed out, in milliseconds; null for a stamp that is not ours. */
export function instantOf(stamp: string, secret: Buffer): number | null {
  const [written = "", signature = ""] = stamp.split(".");
  const [given, ours] = [Buffer.from(signature), Buffer.from(signatureOf(written, secret))];
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
  return Number.parseInt(written, 36);
}

function signatureOf(written: string, secret: Buffer): string {
  return createHmac("sha256", secret).update(`form ${written}`).digest("base64url");
}
