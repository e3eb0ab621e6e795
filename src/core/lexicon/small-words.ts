/**
 * Words around names that both languages' texts write: names of the one stand in the texts of the other ("the mayor of La Unión"),
 * so that these are looked for whatever the language. Folded.
 */

/** Articles before a name. */
export const nameArticles: ReadonlySet<string> = new Set(["the", "el", "la", "los", "las"]);

/** Those of Spanish alone. */
export const spanishArticles: ReadonlySet<string> = new Set(["el", "la", "los", "las"]);

/** Between a noun and the name that says which is meant. */
export const nameOf: ReadonlySet<string> = new Set(["of", "de", "del"]);

/** The same, and those that put it in a place. */
export const nameOfOrIn: ReadonlySet<string> = new Set(["of", "de", "del", "in", "en"]);

/** They open names of towns: "San Juan". */
export const saints: ReadonlySet<string> = new Set(["san", "santa", "santo"]);

/** Waters and land whose Spanish names go on behind "del" or "de la": "Laguna del Tigre", "Sierra de las Minas". */
export const landOfNames: ReadonlySet<string> = new Set(
  "laguna lago rio cerro sierra isla islas valle bahia punta cabo playa barra boca loma llano paso monte pueblo villa".split(
    " ",
  ),
);
