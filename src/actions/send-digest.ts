import { createTransport } from "nodemailer";
import { contactUri } from "../core/page/contact-link.ts";
import type { Digest } from "../core/page/digest/digest.ts";
import { digestHtml } from "../core/page/digest/digest-html.ts";
import { digestText } from "../core/page/digest/digest-text.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** Who a mail is from and to: "The Border Desk <news@border.example>". */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** The mail as it goes through the net (RFC 5322): HTML with its plain text as the alternative. */
export async function digestMail(desk: Pick<Desk, "now">, digest: Digest, envelope: Envelope): Promise<Uint8Array> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await writer.sendMail(mailFrom(desk, digest, envelope));
  if (message instanceof Uint8Array) return message;
  throw new RangeError("A mail that is to be kept whole came as a stream");
}

/**
 * Hands the mail to a server, one for each of `to`, so that nobody learns who else reads it. Gives those who were refused,
 * with what the server said.
 *
 * @throws Problem when the server cannot be reached, or does not take our name and password.
 */
export async function sendDigest(
  desk: Pick<Desk, "now">,
  digest: Digest,
  given: { readonly smtp: string; readonly from: string; readonly to: readonly string[] },
): Promise<readonly { readonly to: string; readonly reason: string }[]> {
  const server = createTransport(given.smtp);
  try {
    await server.verify();
    const refused: { to: string; reason: string }[] = [];
    for (const to of given.to) {
      const sent = server.sendMail(mailFrom(desk, digest, { from: given.from, to }));
      await sent.catch((error: Error) => refused.push({ to, reason: error.message }));
    }
    return refused;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem("mail-not-sent", `The mail server cannot be used: ${reason}. Look at COTEJO_SMTP.`, {
      status: 502,
      cause,
    });
  } finally {
    server.close();
  }
}

function mailFrom(desk: Pick<Desk, "now">, digest: Digest, { from, to }: Envelope) {
  const { contact } = digest.outlet;
  const uri = contact === null ? null : contactUri(contact);
  return {
    from,
    to,
    subject: digest.subject,
    text: digestText(digest),
    html: digestHtml(digest),
    date: desk.now(),
    headers: {
      "Content-Language": digest.language,
      ...(uri === null ? {} : { "List-Unsubscribe": `<${uri}>` }),
    },
  };
}
