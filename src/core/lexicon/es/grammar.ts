import { grammarFrom } from "../grammar.ts";
import { wordSet } from "../names.ts";
import { paradigmOf } from "./verbs.ts";

/** Verbs whose present is no noun: it ends a noun phrase, as the preterite's accent does ("el asesinato sigue impune"). */
const PLAIN =
  "seguir continuar permanecer quedar dejar ocurrir suceder llegar salir entrar tener poder querer saber decir dar poner traer caer huir morir fallecer nacer vivir perder pedir existir ocupar recibir sufrir informar afectar mantener aparecer desaparecer conocer parecer surgir preocupar sorprender generar provocar exigir reclamar buscar llevar reportar investigar lamentar rechazar confirmar deber formar ofrecer incluir alcanzar sumar viajar";
const plainPresent = PLAIN.split(" ").flatMap((verb) => paradigmOf(verb).present ?? []);

export const grammar = grammarFrom({
  links: wordSet(
    "en con por para tras sin contra sobre ante bajo mediante segun durante hasta desde hacia entre a al despues antes luego junto cerca frente dentro fuera como excepto salvo incluso via",
  ),
  joins: wordSet("y e o u ni"),
  relatives: wordSet("que quien quienes cual cuales"),
  subordinators: wordSet("cuando mientras porque aunque pues pero sino donde cuyo cuya cuyos cuyas"),
  conditions: wordSet("si"),
  passives: wordSet(
    "fue fueron es son sido ser siendo sera seran seria serian era eran sea sean fuera fueran resulto resultaron resultar resultando resulta resultan quedo quedaron quedar quedando",
  ),
  present: wordSet("es son ser sea sean resulta resultan"),
  perfects: wordSet(
    "ha han habia habian haber habiendo hubo habria habrian haya hayan hubiera hubieran hubiese hubiesen habra habran",
  ),
  tallying: wordSet("ha han"),
  dependents: wordSet("haber ser"),
  dependentEnding: null,
  helpers: wordSet(
    `fue fueron es son sido ser siendo sera seran seria serian era eran sea sean fuera fueran ha han habia habian haber habiendo hubo habria habrian haya hayan hubiera hubieran habra habran esta estan estaba estaban
     resulto resultaron quedo quedaron no nunca jamas tampoco ya tambien luego despues entonces ademas recien hoy ayer solo aun todavia casi se lo la los las le les me nos puede pueden podria podrian pudo pudieron debe deben deberia deberian va van iba iban a`,
  ),
  verbs: new Set([
    ...plainPresent,
    ...wordSet(`es son fue fueron era eran ha han habia habian hay hubo sera seran esta estan estaba estaban dijo dice dicen tiene tienen tuvo tuvieron hizo hicieron hace puso pusieron dio va van vino estuvo pudo quiso supo trajo condujo detuvo
     huyo cayo`),
  ]),
  verbEndings: ["aron", "ieron", "yeron", "jeron", "aban", "ó", "ará", "erá", "irá", "arán", "erán", "irán"],
  adverbEnding: "mente",
  determiners: wordSet(
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus nuestro nuestra nuestros nuestras mi mis otro otra otros otras algun alguna algunos algunas varios varias muchos muchas
     pocos pocas ambos ambas cada todo toda todos todas demas diversos diversas ningun ninguna tal tales uno lo`,
  ),
  articles: wordSet("el la los las"),
  one: wordSet("un una uno"),
  negations: wordSet("no nunca jamas tampoco nadie ninguno ninguna ningun sin ni"),
  nobody: wordSet("nadie ninguno ninguna ningun"),
  pronouns: new Map([
    ["el", "one"],
    ["ella", "one"],
    ["ellos", "many"],
    ["ellas", "many"],
  ]),
  clitics: new Map([
    ["lo", "one"],
    ["la", "one"],
    ["le", "one"],
    ["los", "many"],
    ["las", "many"],
    ["les", "many"],
  ]),
  reflexive: "se",
  personal: wordSet("a al"),
  agents: wordSet("por"),
  of: wordSet("de del"),
  headFirst: true,
  rests: wordSet("ayer hoy anoche muerto muertos vivo vivos"),
  with: new Set(["con"]),
});
