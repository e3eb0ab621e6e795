import type { Codebook, CodebookTerm, Group, Measure } from "../model/index.ts";

/**
 * The measures, groups, event types and act types that the desk starts with. A collection may work with another; the
 * words that lead to a measure are the lexicon's.
 */
export const codebook: Codebook = {
  version: "1",
  measures: [
    measure("arrests", "events flow", "arrests | detenciones y capturas"),
    measure("detentions", "people stock", "people held | personas detenidas"),
    measure("convictions", "events flow", "convictions | condenas"),
    measure("releases", "events flow", "releases | liberaciones"),
    measure("deportations", "events flow", "deportations | deportaciones"),
    measure("extraditions", "events flow", "extraditions | extradiciones"),
    measure("migrants", "people flow", "migrants | migrantes"),
    measure("displaced", "people flow", "displaced people | personas desplazadas"),
    measure("deaths", "people flow", "deaths | muertes"),
    measure("injuries", "people flow", "injured people | personas heridas"),
    measure("disappearances", "people flow", "disappearances | desapariciones"),
    measure("kidnappings", "events flow", "kidnappings | secuestros"),
    measure("victims", "people flow", "victims | víctimas"),
    measure("attacks", "events flow", "attacks | ataques"),
    measure("protests", "events flow", "protests | protestas"),
    measure("complaints", "events flow", "complaints | denuncias"),
    measure("seizures", "events flow", "seizures | incautaciones"),
    measure("weapons", "things flow", "weapons | armas"),
    measure("drugs", "quantity flow", "drugs | drogas"),
    measure("money", "money flow", "money | dinero"),
    measure("personnel", "people stock", "personnel | personal"),
    measure("members", "people stock", "members | miembros"),
    measure("prices", "money stock", "prices | precios"),
    measure("votes", "things flow", "votes | votos"),
    measure("population", "people stock", "population | población"),
    measure("area-distance", "quantity stock", "areas and distances | áreas y distancias"),
    measure("duration", "quantity stock", "durations | duraciones"),
    measure("sentence", "quantity flow", "prison terms | penas de prisión"),
    measure("share", "ratio stock", "shares | proporciones"),
    measure("change", "ratio flow", "rises and falls | aumentos y descensos"),
    measure("other", "things flow", "other | otros"),
  ],
  groups: [
    group("gang-members", "gang members | pandilleros", []),
    group("gang-leaders", "gang leaders | líderes de pandillas", ["gang-members"]),
    group("minors", "minors | menores de edad", []),
    group("adults", "adults | personas adultas", []),
    group("women", "women | mujeres", []),
    group("men", "men | hombres", []),
    group("police", "police officers | policías", []),
    group("military", "military | militares", []),
    group("migrants", "migrants | migrantes", []),
    group("journalists", "journalists | periodistas", ["civilians"]),
    group("civilians", "civilians | civiles", []),
    group("prisoners", "prisoners | personas presas", []),
  ],
  partitions: [
    ["adults", "minors"],
    ["women", "men"],
  ],
  eventTypes: [
    term("arrest", "arrest | captura"),
    term("killing", "killing | asesinato"),
    term("attack", "attack | ataque"),
    term("kidnapping", "kidnapping | secuestro"),
    term("disappearance", "disappearance | desaparición"),
    term("extortion", "extortion | extorsión"),
    term("seizure", "seizure | incautación"),
    term("deportation", "deportation | deportación"),
    term("extradition", "extradition | extradición"),
    term("release", "release | liberación"),
    term("conviction", "conviction | condena"),
    term("clash", "clash | enfrentamiento"),
    term("displacement", "displacement | desplazamiento"),
    term("protest", "protest | protesta"),
    term("deployment", "deployment | despliegue"),
  ],
  actTypes: [
    term("emergency-powers", "emergency powers | régimen de excepción"),
    term("extension", "extension | prórroga"),
    term("security-campaign", "security campaign | campaña de seguridad"),
    term("deployment", "deployment | despliegue"),
    term("law", "law | ley"),
    term("sanction", "sanction | sanción"),
  ],
};

/** A term from its names "English | español". */
function term(id: string, names: string): CodebookTerm {
  const [en = id, es = id] = names.split(" | ");
  return { id, names: { en, es } };
}

function measure(id: string, kind: `${Measure["of"]} ${Measure["usually"]}`, names: string): Measure {
  const [of, usually] = kind.split(" ") as [Measure["of"], Measure["usually"]];
  return { ...term(id, names), of, usually };
}

function group(id: string, names: string, within: readonly string[]): Group {
  return { ...term(id, names), within };
}
