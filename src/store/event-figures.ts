import type { Judgement, Quote } from "../core/model/index.ts";
import { valueFrom } from "./bodies.ts";
import { type HeldJudgement, judgementsIn } from "./judgements.ts";
import { chunksOf, LIST_AT_MOST } from "./rows.ts";
import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/**
 * The judgements that counting goes by: those that stand, and behind them what those about events say of the figures that
 * the events' words hold ("killed 12 people": 12).
 */
export async function judgementsForCounting(store: Store, view: View): Promise<readonly Judgement[]> {
  const judgements = await judgementsIn(store, view);
  const events = judgements.filter(({ about }) => about === "same-event");
  if (events.length === 0) return judgements;
  const figures = await figuresIn(
    store,
    events.flatMap(({ one, other }) => [one, other]),
  );
  return [...judgements, ...events.flatMap((judgement) => ofFigures(judgement, figures))];
}

function ofFigures({ one, other, same }: HeldJudgement, figures: ReadonlyMap<string, readonly string[]>): Judgement[] {
  const pairs = (figures.get(one) ?? []).flatMap((first) =>
    (figures.get(other) ?? []).map((second) => [first, second]),
  );
  return pairs.map(([first, second]) => ({ about: "same-event", one: first!, other: second!, same }));
}

interface Quoted {
  readonly id: string;
  readonly kind: string;
  readonly quote: Quote;
}

/** By event, the ids of the standing figures whose words lie in the event's own. */
async function figuresIn(store: Store, eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const ids of chunksOf([...new Set(eventIds)], LIST_AT_MOST)) {
    const select = selectQuoted(store);
    const events = (await select.where("s.id", "in", ids).execute()).map(quotedFrom);
    const texts = [...new Set(events.map(({ quote }) => quote.textId))];
    if (texts.length === 0) continue;
    const ofTexts = select.where("s.kind", "=", "figure").where("s.superseded", "=", 0).where("s.text_id", "in", texts);
    const figures = (await ofTexts.execute()).map(quotedFrom);
    for (const event of events)
      found.set(
        event.id,
        figures.filter((figure) => liesWithin(figure.quote, event.quote)).map(({ id }) => id),
      );
  }
  return found;
}

/** Where a statement was read, whatever a person corrected in it. */
function selectQuoted({ db }: Store) {
  return db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.id", "s.entry_id")
    .select(["s.id", "s.kind", "e.body"]);
}

function quotedFrom(row: { id: string; kind: string; body: string | null }): Quoted {
  return { id: row.id, kind: row.kind, quote: valueFrom(row.body).quote };
}

function liesWithin(inner: Quote, outer: Quote): boolean {
  return inner.textId === outer.textId && inner.start >= outer.start && inner.end <= outer.end;
}
