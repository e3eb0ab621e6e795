/** Words of the names of state bodies, for RULES E `official-only`. Folded; a name counts as its first match in `independent`, then `interested`. */
export interface OfficialBodyWords {
  /** Bodies that answer for what they count: police, armed forces, ministries, prosecutors, the presidency. */
  readonly interested: ReadonlySet<string>;
  /** State bodies that do not: courts, ombudsmen, forensic and statistics institutes. */
  readonly independent: ReadonlySet<string>;
}
