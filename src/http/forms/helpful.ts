import { countVote } from "../../actions/count-vote.ts";
import { thanksAddress } from "../../core/page/addresses.ts";
import { ARTICLE_PATH, articleAddressIn } from "../pages/article-at.ts";
import type { Form, Received, Taken } from "./form.ts";

/** "Was this content helpful?": an answer counts once a day for a reader; one that does not count is thanked for too. */
export const HELPFUL_FORM: Form = {
  path: `${ARTICLE_PATH}/helpful`,
  mostBytes: 1_000,
  limits: { everyMs: 60_000, byOne: 20, byAll: 1_200 },
  take: takeVote,
};

async function takeVote(received: Received): Promise<Taken> {
  const { desk, fields, reader, readers } = received;
  const address = articleAddressIn(received);
  const answer = fields.get("helpful");
  if (answer !== "yes" && answer !== "no") return { notice: { kind: "bad-request", detail: null } };
  if (readers.hasDone(reader, address)) return { seeOther: thanksAddress({ address }) };
  const counted = await countVote(desk, {
    address,
    isHelpful: answer === "yes",
    once: (keep) => readers.once(reader, address, keep),
  });
  return counted ? { seeOther: thanksAddress({ address }) } : { notice: { kind: "not-found", detail: null } };
}
