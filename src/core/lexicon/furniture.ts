import type { FurnitureKind } from "../model/index.ts";
import type { PhraseTable } from "./phrases.ts";

/** Words by which the parts of a page that are not the article give themselves away. All folded. */
export interface FurnitureWords {
  /** Begin a line that points to another piece; what follows on the line is that piece's title. */
  readonly seeAlso: PhraseTable<true>;
  /** Speak to the reader about the page itself, so that a short block which holds one is not the article. */
  readonly appeals: PhraseTable<FurnitureKind>;
  /** Speak to the reader where they begin a sentence; further in, they may tell of somebody ("asked them to follow him on"). */
  readonly commands: PhraseTable<FurnitureKind>;
  /** A short block made of nothing but these is a bar of buttons. */
  readonly buttons: ReadonlySet<string>;
  /** The whole of a heading under which other pieces are listed. */
  readonly listHeadings: PhraseTable<FurnitureKind>;
  /** Begin a heading under which there is more to read, with a word for such pieces ("More great stories"). */
  readonly moreWords: ReadonlySet<string>;
  readonly pieceWords: ReadonlySet<string>;
  /** Around the number of minutes that a page takes to read ("3 min read", "Tiempo de lectura: 3 minutos"). */
  readonly readingTimes: PhraseTable<true>;
  /** Begin such a heading when names of sections follow ("More in Politics"). */
  readonly moreFrom: PhraseTable<true>;
  /** Begin a line above the title that says the page is a release. */
  readonly releases: PhraseTable<true>;
  /** Nouns for a picture, in the credit at a caption's end. */
  readonly pictures: ReadonlySet<string>;
  /** Begin a heading about the outlet, under which its own news may be listed ("About …"). */
  readonly aboutOpeners: PhraseTable<true>;
  /** Names of sections and of the front page, as breadcrumbs hold them. */
  readonly sections: ReadonlySet<string>;
  /** Begin a line that names the author. */
  readonly bylines: PhraseTable<true>;
  /** Begin a line that says who took part in the work ("Reporting by …"), where nothing but names and these follow. */
  readonly credits: PhraseTable<true>;
  /** Words between the names of such a line. */
  readonly creditWords: ReadonlySet<string>;
  /** Begin a line that lists the page's topics ("Filed under: …"). */
  readonly topics: PhraseTable<true>;
  /** Beside a clock time or a count of hours in a block that only says when something was put on the page. */
  readonly stamps: ReadonlySet<string>;
  /** Of those, what turns a length of time back from now. */
  readonly agoWords: ReadonlySet<string>;
  /** Begin a line that says when the page was put out. */
  readonly datelines: PhraseTable<true>;
  /** Begin a line that credits a picture. */
  readonly captions: PhraseTable<true>;
}
