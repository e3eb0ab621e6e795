import { type Article, type Language, type PictureAsked, picturesAsked } from "../core/model/index.ts";
import type { ArticlePicture } from "../core/page/article-pictures.ts";
import { articleTerms } from "../core/record/article-terms.ts";
import { questionNamed } from "../store/questions.ts";
import { statementsIn } from "../store/statements.ts";
import { statementsAbout } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { publicCountOn } from "./profile-counts.ts";
import { evidenceOf } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** Pictures beyond these are not drawn: an article is to be read. */
const PICTURES_AT_MOST = 6;
const ACTS_AT_MOST = 40;

/** What the pictures that an article asks for are drawn from: the public record as it stands now. */
export async function articlePictures(desk: Pick<Desk, "store">, article: Article): Promise<readonly ArticlePicture[]> {
  const asked = picturesAsked(article.draft).slice(0, PICTURES_AT_MOST);
  const found = await Promise.all(asked.map((one) => pictureFrom(desk, article, one)));
  return found.filter((picture) => picture !== null);
}

async function pictureFrom(
  desk: Pick<Desk, "store">,
  article: Article,
  asked: PictureAsked,
): Promise<ArticlePicture | null> {
  if (asked.kind === "series") return seriesFrom(desk, asked.question, article.language);
  const codes = articleTerms(article).flatMap(({ kind, key }) => (kind === "place" ? [key] : []));
  if (asked.kind === "map") return { kind: "map", codes };
  const subjects = [{ kind: "place" as const, keys: codes }];
  const ids = await statementsAbout(desk.store, { ...PUBLIC, subjects, values: ["act"], limit: ACTS_AT_MOST });
  const held = await statementsIn(desk.store, { ...PUBLIC, ids });
  const acts = await evidenceOf(desk, held);
  return { kind: "timeline", acts };
}

/** Null where no public collection has a question of that name, or the record cannot answer it. */
async function seriesFrom(desk: Pick<Desk, "store">, name: string, language: Language): Promise<ArticlePicture | null> {
  const saved = await questionNamed(desk.store, name, PUBLIC);
  if (saved === null) return null;
  const answer = await publicCountOn(desk, saved.question, { language, known: null });
  return answer.count.used.length === 0 ? null : { kind: "series", question: name, ...answer };
}
