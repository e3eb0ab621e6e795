import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Codebook, Reading, SourceText } from "../model/index.ts";
import { readAmounts } from "./counted/amounts.ts";
import { readActs } from "./events/acts.ts";
import { readEvents } from "./events/events.ts";
import { figuresFrom } from "./figures.ts";
import { type Layout, readLayout } from "./layout/layout.ts";
import { readHeaded } from "./lists/headed.ts";
import { readNames } from "./names/names.ts";
import { scanOf } from "./numbers/scan.ts";
import { placeCountry, publisherHome } from "./places/home-country.ts";
import { readRelations } from "./relations/relations.ts";
import { withoutSpans } from "./relations/superlatives.ts";
import { readSpeech } from "./speech/speech.ts";
import { listStarts } from "./text/in-order.ts";
import { passageOf } from "./text/passage.ts";
import { readTimes } from "./times/times.ts";
import { unreadTimes } from "./times/unread-times.ts";

/** Raised whenever a text could read differently: texts read by an earlier version are read again. */
export const READER_VERSION = "11";

/** What the reader may lean on besides the text. */
export interface ReadingContext {
  readonly codebook: Codebook;
}

/**
 * Everything that the reader finds in a document's text: the article told from its furniture, then its figures,
 * quotations, names, times, events and acts. Same text, same reading, on every machine; time and memory grow linearly
 * with the text's length.
 */
export function read(source: SourceText, context: ReadingContext): Reading {
  return readBlocks(source, readLayout(source, lexiconOf(source.language)), context);
}

/** The reading of a text whose blocks are known already (a draft, whose Markdown says what is a title and what is body). */
export function readBlocks(source: SourceText, layout: Layout, context: ReadingContext): Reading {
  const passage = passageOf(source, lexiconOf(source.language), layout.blocks);
  const home = publisherHome(passage);
  listStarts(passage.tokens);
  const names = readNames(passage, home);
  const times = readTimes(passage);
  const scan = scanOf(passage, { country: placeCountry(names), home: home.country });
  const { amounts, unread } = readAmounts(scan, { names, times, codebook: context.codebook });
  const acts = readActs(passage, { names, times, amounts });
  const speech = readSpeech(passage, names, times);
  const dated = withoutSpans(passage, times);
  const headed = readHeaded(passage, { names, times: dated });
  const around = { passage, names, times: dated, acts, speech, headed };
  const figures = figuresFrom(amounts, around);
  return {
    textId: source.id,
    language: source.language,
    readerVersion: READER_VERSION,
    title: layout.title,
    body: layout.body,
    furniture: layout.furniture,
    figures,
    relations: readRelations(figures, { ...around, scan, allTimes: times, codebook: context.codebook }),
    unread: [...unread, ...unreadTimes(source, times)].toSorted((one, other) => one.quote.start - other.quote.start),
    quotations: speech.quotations,
    attributed: speech.attributed,
    people: names.people,
    organizations: names.organizations,
    places: names.places,
    windows: times,
    events: readEvents(passage, { names, times, amounts, speech }),
    acts,
  };
}
