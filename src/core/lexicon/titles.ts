/** Words that stand before a person's name or tell their office. Folded. */
export interface TitleWords {
  /** Forms of address that belong to the name's left: "Mr", "señora", "don". The next capitalised word is a person. */
  readonly courtesy: ReadonlySet<string>;
  /** Heads of offices and occupations, singular and plural: "president", "fiscal", "spokeswoman". */
  readonly roles: ReadonlySet<string>;
  /** What narrows an office and may stand before its head: "deputy", "former", "ex", "vice". */
  readonly modifiers: ReadonlySet<string>;
  /** Kin terms: the person named behind them is named through somebody else. */
  readonly kin: ReadonlySet<string>;
}
