import type { Anchor, Reading, Statement, StatementValue, Text } from "../model/index.ts";

/** Where a reading comes from, and how its statements get their ids. */
export interface StatementOrigin {
  readonly collection: string;
  readonly documentId: string;
  /** The text that was read; the reading's quotes point into it. */
  readonly text: Text;
  readonly captureSha256: string;
  readonly newId: () => string;
}

/** Code units of the words on either side that an anchor keeps. */
const AROUND = 32;

/**
 * What a reading contributes to the record: one statement for each figure, quotation, event, act, person and
 * organization, in that order and each kind in order of place. A person or organization without a mention has no words
 * to stand on and is left out. Mentions of places and times are no statements: they come with the values they belong to.
 */
export function statementsFrom(reading: Reading, from: StatementOrigin): readonly Statement[] {
  return valuesIn(reading).map((value) => ({
    id: from.newId(),
    collection: from.collection,
    documentId: from.documentId,
    textId: from.text.id,
    anchor: anchorOf(value, from.text.content, from.captureSha256),
    value,
  }));
}

function valuesIn(reading: Reading): readonly StatementValue[] {
  return [
    ...reading.figures,
    ...reading.quotations.map((quotation) => ({ kind: "quotation", ...quotation }) as const),
    ...reading.events.map((event) => ({ kind: "event", ...event }) as const),
    ...reading.acts.map((act) => ({ kind: "act", ...act }) as const),
    ...reading.people.flatMap((person) =>
      person.mentions.slice(0, 1).map((quote) => ({ kind: "person", quote, ...person }) as const),
    ),
    ...reading.organizations.flatMap(({ kind: organizationKind, ...organization }) =>
      organization.mentions
        .slice(0, 1)
        .map((quote) => ({ kind: "organization", quote, organizationKind, ...organization }) as const),
    ),
  ];
}

function anchorOf(value: StatementValue, content: string, captureSha256: string): Anchor {
  const { start, end, exact } = value.quote;
  return {
    captureSha256,
    exact,
    before: content.slice(Math.max(0, start - AROUND), start),
    after: content.slice(end, end + AROUND),
    kind: value.kind,
  };
}
