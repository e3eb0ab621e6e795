import { type RawBuilder, sql } from "kysely";

/**
 * Who is looking. The public sees what lies in public collections that are not hidden; the desk sees everything. A
 * collection that the record does not know is nobody's to show.
 */
export interface View {
  readonly publicOnly: boolean;
}

/** The condition that `view` may see what lies in the collection that `column` ("d.collection") names. */
export function visibleTo(view: View, column: string): RawBuilder<boolean> {
  if (!view.publicOnly) return sql<boolean>`1 = 1`;
  return sql<boolean>`exists (select 1 from collections as seen where seen.id = ${sql.ref(column)} and seen.visibility = 'public' and seen.hidden = 0)`;
}

/** The condition that the collection has not been hidden: what is hidden counts nowhere and waits for no review. */
export function notHidden(column: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from collections as shown where shown.id = ${sql.ref(column)} and shown.hidden = 0)`;
}
