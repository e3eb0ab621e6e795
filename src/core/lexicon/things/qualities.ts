/**
 * Words that part two counts of one thing: clandestine graves from municipal ones, loaded trucks from empty ones. Each
 * line is one respect in which things differ, with its values in both languages; words of two values of one respect
 * are said of different things. What only describes ("big", "new") or reports ("registered", "found", "filed") parts nothing and
 * is left out.
 */
const QUALITIES = `
right: clandestine = clandestine secret hidden illegal illicit unlawful unauthorised unauthorized unlicensed unlicenced unregistered irregular underground | clandestino secreto oculto ilegal ilicito irregular; lawful = municipal legal licensed licenced authorised authorized | municipal legal licito autorizado
title: stolen = stolen robbed hijacked | robado hurtado sustraido; cloned = cloned | clonado gemeleado; rented = rented hired leased | alquilado arrendado rentado; abandoned = abandoned | abandonado
owner: military = military army | militar; police = police | policial; civilian = civilian civil | civil; private = private | privado particular; state = state-owned government public | publico estatal oficial; school = school | escolar escuela colegio; church = religious | religioso; prison = prison jail penitentiary | penitenciario carcelario carcel prision reclusorio penal; hospital = hospital | hospitalario hospital
fate: recovered = recovered | recuperado; rescued = rescued | rescatado; searched = searched raided | allanado cateado; inspected = inspected examined | inspeccionado revisado examinado; sealed = sealed shuttered | clausurado sellado; sold = sold auctioned | vendido subastado; returned = returned | devuelto; installed = installed | instalado
level: federal = federal national | federal nacional; local = municipal local | municipal local; foreign = foreign | extranjero
armour: armoured = armoured armored bulletproof | blindado artillado
load: loaded = loaded laden full | cargado lleno; empty = empty unladen | vacio
make: improvised = improvised homemade makeshift artisanal handmade home-made | hechizo artesanal casero improvisado; industrial = industrial manufactured factory | industrial
truth: false = fake false forged counterfeit bogus replica toy | falso falsificado apocrifo adulterado replica; genuine = genuine real authentic | autentico verdadero
use: fishing = fishing | pesquero pesca; cargo = cargo freight | carga; passenger = passenger | pasajero; patrol = patrol | patrulla patrullero; rescue = rescue | rescate
water: sea = sea maritime | maritimo; river = river fluvial | fluvial; land = land overland | terrestre tierra; air = air aerial airborne | aereo
state: burned = burned burnt torched charred | quemado incendiado calcinado; destroyed = destroyed dismantled demolished razed disabled | destruido desmantelado demolido derribado inhabilitado inutilizado; damaged = damaged | danado averiado; live = live | vivo; dead = dead | muerto
ground: rural = rural | rural; urban = urban | urbano; border = border | fronterizo
outcome: attempted = attempted failed | tentado frustrado; completed = completed | consumado
age: adult = adult | adulto; minor = juvenile underage | juvenil infantil
guilt: intentional = intentional wilful | doloso intencional; negligent = negligent involuntary | culposo involuntario; armed = armed | armado
weight: heavy = heavy | pesado; light = light | ligero liviano
belonging: indigenous = indigenous | indigena; afro = afrodescendant black | afrodescendiente; trans = trans transgender transsexual | trans transgenero transexual; pregnant = pregnant | embarazado gestante; retired = retired | retirado jubilado
stay: convicted = convicted sentenced | sentenciado condenado; remand = remand pretrial unsentenced | procesado preventivo
`;

/**
 * What became of things: two fates part them, but one that only one side tells does not ("171 bodies", "171 bodies
 * recovered").
 */
export const LOOSE_RESPECT = "fate";

/** Who people are: a word that only one side has makes that side the narrower ("indigenous leaders" are some of the leaders). */
export const OF_PEOPLE_RESPECT = "belonging";

/** The respects that tell what was done with things besides. */
export const ACT_RESPECTS: readonly string[] = ["title", "state"];

/** A respect in which things differ, and what a word says of it. */
export interface Quality {
  readonly respect: string;
  readonly value: string;
}

/** What each word says, by its stem (see `stemOf`); "municipal" says two things. */
export function qualitiesBy(stemOf: (word: string) => string): ReadonlyMap<string, readonly Quality[]> {
  const said = QUALITIES.trim().split("\n").flatMap(wordsOf);
  const grouped = Map.groupBy(said, ([word]) => stemOf(word));
  return new Map([...grouped].map(([stem, pairs]) => [stem, pairs.map(([, quality]) => quality)]));
}

function wordsOf(line: string): readonly (readonly [string, Quality])[] {
  const [respect = "", values = ""] = line.split(": ");
  return values.split("; ").flatMap((part) => {
    const [value = "", words = ""] = part.split(" = ");
    return words.split(/[ |]+/).map((word) => [word, { respect, value }] as const);
  });
}
