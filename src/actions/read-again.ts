import { codebook } from "../core/lexicon/codebook.ts";
import type { EntryBody } from "../core/model/index.ts";
import { READER_VERSION, read } from "../core/read/read.ts";
import { type Rereading, rereadingFrom } from "../core/record/rereading.ts";
import { statementsFrom } from "../core/record/statements.ts";
import { type HeldStatement, statementsOfText } from "../store/statements.ts";
import { type TextToRead, textsToRead, textToRead } from "../store/texts.ts";
import { appendUnlessFound } from "./append-entries.ts";
import type { Desk } from "./desk.ts";

/** What came of reading old texts again, added up. */
export interface ReadAgain extends Omit<Rereading, "bodies"> {
  readonly texts: number;
}

const NOTHING: ReadAgain = { texts: 0, same: 0, stated: 0, superseded: 0, disagreeing: 0 };

/**
 * Reads every text again that an earlier version of the reader read, each as a batch of its own, so that it can be
 * broken off and gone on with at any time. People's reviews stay where they are; see {@link rereadingFrom}.
 */
export async function readAgain(
  desk: Desk,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<ReadAgain> {
  const ids = await textsToRead(desk.store, READER_VERSION);
  let sum = NOTHING;
  for (const [index, id] of ids.entries()) {
    const { texts, same, stated, superseded, disagreeing } = await readTextAgain(desk, id);
    sum = {
      texts: sum.texts + texts,
      same: sum.same + same,
      stated: sum.stated + stated,
      superseded: sum.superseded + superseded,
      disagreeing: sum.disagreeing + disagreeing,
    };
    onProgress(index + 1, ids.length);
  }
  return sum;
}

/** One text, under its collection's lock; whoever came first has done it. */
async function readTextAgain(desk: Desk, id: string): Promise<ReadAgain> {
  const found = await textToRead(desk.store, { id, readerVersion: READER_VERSION });
  if (found === null) return NOTHING;
  let done = NOTHING;
  await appendUnlessFound(desk, found.document.collection, {
    find: async (store) => {
      const stillToRead = await textToRead(store, { id, readerVersion: READER_VERSION });
      return stillToRead === null ? id : null;
    },
    bodies: async (store) => {
      const { entries, counts } = rereadingOf(desk, found, await statementsOfText(store, id));
      done = { texts: 1, ...counts };
      return entries;
    },
  });
  return done;
}

function rereadingOf(
  desk: Desk,
  { text, document, captureSha256 }: TextToRead,
  held: readonly HeldStatement[],
): { readonly entries: readonly EntryBody[]; readonly counts: Omit<Rereading, "bodies"> } {
  const { language, published, publisher, collection } = document;
  const reading = read({ id: text.id, content: text.content, language, published, publisher }, { codebook });
  const origin = { collection, documentId: document.id, text, captureSha256, newId: desk.newId };
  const before = held.map(({ statement, original, review }) => ({
    statement: original === null ? statement : { ...statement, value: original },
    review,
  }));
  const { bodies, ...counts } = rereadingFrom(before, statementsFrom(reading, origin));
  const { readerVersion, unread } = reading;
  const opening: EntryBody = { kind: "text-read", textId: text.id, readerVersion, unread: unread.length };
  return { entries: [opening, ...bodies], counts };
}
