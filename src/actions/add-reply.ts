import type { Day, Reply } from "../core/model/index.ts";
import { readLanguage } from "../core/read/text/languages.ts";
import { replyById } from "../store/replies.ts";
import { appendEntries } from "./append-entries.ts";
import type { Desk } from "./desk.ts";
import { knownArticle } from "./known-article.ts";
import { Problem } from "./problem.ts";

/** Characters of a reply: longer than most articles. */
const REPLY_AT_MOST = 20_000;

/**
 * Puts the reply of somebody who is written about beside the claim that it answers, or below the article: in their own
 * words, unchanged. `claim` is words of the claim as the article has them.
 * @throws Problem when there is no such article or claim, or the reply is empty, too long or signed by nobody.
 */
export async function addReply(
  desk: Desk,
  articleId: string,
  given: { readonly from: string; readonly content: string; readonly received: Day; readonly claim: string | null },
): Promise<Reply> {
  const article = await knownArticle(desk, articleId);
  const [from, content] = [given.from.trim(), given.content.trim()];
  if (from === "" || content === "" || content.length > REPLY_AT_MOST)
    throw new Problem("reply-unclear", `A reply says who replies and what, in at most ${REPLY_AT_MOST} characters.`, {
      status: 400,
    });
  const claims = article.checks.filter(({ claim }) => claim.quote.exact.includes(given.claim ?? ""));
  if (given.claim !== null && claims.length === 0)
    throw new Problem("reply-unclear", `The article claims nothing in the words «${given.claim}».`, { status: 404 });
  const reply = {
    id: desk.newId(),
    collection: article.collection,
    articleId,
    claimId: given.claim === null ? null : (claims[0]?.claim.id ?? null),
    from,
    received: given.received,
    language: readLanguage(content) ?? article.language,
    content,
  };
  await appendEntries(desk, article.collection, [{ kind: "replied", reply }]);
  return reply;
}

/**
 * Takes a reply off the site, because whoever gave it asks for that or it was entered wrongly; its entry stays.
 * @throws Problem when there is none of this id, or no reason is given.
 */
export async function withdrawReply(desk: Desk, replyId: string, reason: string): Promise<void> {
  const reply = await replyById(desk.store, replyId, { publicOnly: false });
  if (reply === null)
    throw new Problem("entry-not-found", `There is no reply ${replyId} on the site.`, { status: 404 });
  if (reason.trim() === "")
    throw new Problem("reason-missing", "Say why the reply is withdrawn; the reason stays in the record.", {
      status: 400,
    });
  await appendEntries(desk, reply.collection, [{ kind: "reply-withdrawn", replyId, reason }]);
}
