import { messageForm } from "../../actions/message-form.ts";
import { takeMessage } from "../../actions/take-message.ts";
import { messagesSentAddress } from "../../core/page/addresses.ts";
import { type MessageFault, messageFormHtml } from "../../core/page/message-form.ts";
import type { Answer, Asked } from "../pages/page.ts";
import type { Form, Received, Taken } from "./form.ts";
import { instantOf, stampAt } from "./stamps.ts";

/** Bytes of UTF-8. */
const WORDS_AT_MOST = 10_000;
/** Bytes of UTF-8 of a name, and of how to answer. */
const LINE_AT_MOST = 300;
/** Nobody reads the form and writes a sentence faster; programs do. */
const SOONEST_MS = 3_000;
const LATEST_MS = 24 * 60 * 60 * 1000;

/** Private messages to the desk. */
export const MESSAGE_FORM: Form = {
  path: "/:language{(?:en|es)}/messages",
  // A body percent-encodes every letter that is not ASCII in six bytes.
  mostBytes: 4 * WORDS_AT_MOST,
  limits: { everyMs: 10 * 60_000, byOne: 6, byAll: 120 },
  take: takeForm,
};

/** The empty form, with a stamp of this moment: it is made anew each time and cached by nobody. */
export async function messagePage({ desk, edition, context }: Asked): Promise<Answer> {
  const form = await messageForm(desk, context.req.query("about") ?? null);
  const stamp = stampAt(desk.now().getTime(), form.secret);
  const empty = { words: "", name: "", answerTo: "" };
  return { html: messageFormHtml({ about: form.about, stamp, written: empty, fault: null }, edition), isCached: false };
}

async function takeForm(received: Received): Promise<Taken> {
  const { desk, edition, fields, reader, readers } = received;
  const sent = { seeOther: messagesSentAddress(edition.language) };
  // A field that no reader sees; what fills it in gets the same thanks and is kept nowhere.
  if ((fields.get("website") ?? "") !== "") return sent;
  const form = await messageForm(desk, fields.get("about"));
  const written = writtenIn(fields);
  const now = desk.now().getTime();
  const fault = faultIn(written, now - (instantOf(fields.get("stamp") ?? "", form.secret) ?? Number.NaN));
  if (fault !== null) {
    const stamp = stampAt(now, form.secret);
    return { html: messageFormHtml({ about: form.about, stamp, written, fault }, edition), status: 400 };
  }
  const message = { language: edition.language, about: form.about?.address ?? null, words: written.words };
  const writer = { name: written.name || null, answerTo: written.answerTo || null };
  // Sent twice by a second press of the button, it is one message.
  const kept = await readers.once(
    reader,
    JSON.stringify(["message", written.words]),
    async () => (await takeMessage(desk, { ...message, ...writer })) === "taken",
  );
  return kept === "not-kept" ? { notice: { kind: "too-many", detail: null } } : sent;
}

interface Written {
  readonly words: string;
  readonly name: string;
  readonly answerTo: string;
}

function writtenIn(fields: URLSearchParams): Written {
  const line = (name: string) => (fields.get(name) ?? "").replace(/\s+/g, " ").trim();
  const words = (fields.get("words") ?? "").replace(/\r\n?/g, "\n").trim();
  return { words, name: line("name"), answerTo: line("answer-to") };
}

/** @param age Milliseconds since the form was handed out; not a number when that cannot be told. */
function faultIn({ words, name, answerTo }: Written, age: number): MessageFault | null {
  if (words === "") return "empty";
  if (Buffer.byteLength(words) > WORDS_AT_MOST) return "too-long";
  if (Buffer.byteLength(name) > LINE_AT_MOST || Buffer.byteLength(answerTo) > LINE_AT_MOST) return "too-long";
  if (!(age <= LATEST_MS)) return "too-old";
  return age < SOONEST_MS ? "too-soon" : null;
}
