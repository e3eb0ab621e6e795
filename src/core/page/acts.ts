import { type Act, type Day, firstDayOf, lastDayOf } from "../model/index.ts";
import { daysText } from "./dates.ts";
import { termName } from "./document.ts";
import { type Edition, type Evidence, wordsIn } from "./edition.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { placeHtml } from "./place-names.ts";
import { quotedHtml, row, sourceLink, sourceText, upperFirst } from "./statements.ts";

/** An official act as everybody tells it who tells of it. */
export interface ShownAct {
  readonly act: Act;
  /** Who tells of it, each with the source's words. */
  readonly told: readonly Evidence[];
  /** What prolonged it, earliest first. */
  readonly extensions: readonly { readonly act: Act; readonly told: Evidence }[];
  /** The last day that it is said to be in force, extensions included; null when no end is given. */
  readonly to: Day | null;
}

/**
 * Statements of acts as acts, earliest first: what shares type, place and first day is one. An extension belongs to the
 * newest other act of its place that began before it, and stands alone where there is none.
 */
export function actsFrom(evidence: readonly Evidence[]): readonly ShownAct[] {
  const all = evidence.flatMap((told) =>
    told.statement.value.kind === "act" ? [{ act: told.statement.value, told }] : [],
  );
  const groups = [...Map.groupBy(all, ({ act }) => JSON.stringify([act.type, placeOf(act), act.from])).values()];
  const byStart = groups.toSorted(([one], [other]) => (startOf(one!.act) < startOf(other!.act) ? -1 : 1));
  const prolonged = new Map<number, ShownAct["extensions"]>();
  const extending = new Set<number>();
  byStart.forEach(([first], index) => {
    if (first!.act.type !== "extension") return;
    const base = byStart.findLastIndex(([other], at) => at < index && isExtendedBy(other!.act, first!.act));
    if (base === -1) return;
    extending.add(index);
    prolonged.set(base, [...(prolonged.get(base) ?? []), { act: first!.act, told: first!.told }]);
  });
  return byStart.flatMap((group, index) =>
    extending.has(index) ? [] : [shownFrom(group, prolonged.get(index) ?? [])],
  );
}

/** Acts with their days in force, who issued them, what prolonged them, and the source's words. */
export function actsHtml(acts: readonly ShownAct[], edition: Edition): Markup {
  return html`<ul class="acts">${acts.map((act) => actHtml(act, edition))}</ul>`;
}

/** An act's name: "Emergency powers". */
export function actName({ type }: Act, edition: Edition): string {
  return upperFirst(termName(edition.codebook.actTypes, type, wordsIn(edition.language)));
}

function shownFrom(
  group: readonly { readonly act: Act; readonly told: Evidence }[],
  extensions: ShownAct["extensions"],
): ShownAct {
  const [first] = group;
  const acts = [...group, ...extensions].map(({ act }) => act);
  const ends = acts.flatMap(({ to }) => (to === null ? [] : [lastDayOf(to)])).toSorted();
  const issuer = group.find(({ act }) => act.issuer !== null)?.act.issuer ?? null;
  const instrument = group.find(({ act }) => act.instrument !== null)?.act.instrument ?? null;
  return {
    act: { ...first!.act, issuer, instrument },
    told: group.map(({ told }) => told),
    extensions,
    to: ends.at(-1) ?? null,
  };
}

function isExtendedBy(act: Act, extension: Act): boolean {
  return act.type !== "extension" && placeOf(act) === placeOf(extension);
}

function placeOf({ place }: Act): string {
  return place?.code ?? place?.name ?? "";
}

/** Acts without a first day come last. */
function startOf({ from }: Act): string {
  return from === null ? "9" : firstDayOf(from);
}

function actHtml({ act, told, extensions, to }: ShownAct, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const days = act.from === null && to === null ? words.time.notSaid : daysText(act.from, to, words);
  const rows = [
    row(labels.inForce, to === null ? `${days} (${labels.endNotGiven})` : days),
    row(labels.issuer, act.issuer ?? labels.notGiven),
  ];
  if (act.instrument !== null) rows.push(row(labels.instrument, act.instrument));
  if (extensions.length > 0)
    rows.push(
      row(
        labels.extensions,
        joined(
          extensions.map((one) => extensionHtml(one, edition)),
          html`<br>`,
        ),
      ),
    );
  const place = act.place === null ? labels.elsewhere : placeHtml(act.place, edition);
  return html`<li><h3>${actName(act, edition)}, ${place}</h3><dl class="facts">${rows}</dl>${told.map((one) => toldHtml(one, edition))}</li>
`;
}

function extensionHtml({ act, told }: ShownAct["extensions"][number], edition: Edition): Content {
  const words = wordsIn(edition.language);
  return html`${daysText(act.from, act.to, words)} · ${sourceLink(told, edition)}`;
}

/** The words that a statement rests on, with where they stand. */
export function toldHtml(evidence: Evidence, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  return html`${quotedHtml(evidence, edition)}<p class="small quiet">${sourceText(evidence, words)} · ${sourceLink(evidence, edition)}</p>`;
}
