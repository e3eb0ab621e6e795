import { fold } from "../fold.ts";
import { offencesFrom } from "../offences.ts";
import { inGenders } from "./endings.ts";

/** What people are accused of: verbs, regular in the forms that tell of the past. */
const DEEDS =
  "matar asesinar disparar apuñalar ejecutar descuartizar emboscar atacar agredir golpear violar abusar torturar amenazar secuestrar plagiar extorsionar chantajear robar hurtar asaltar atracar saquear vender contrabandear traficar transportar trasladar importar exportar suministrar distribuir producir cultivar lavar blanquear sobornar recibir aceptar exigir cobrar desviar malversar defraudar estafar falsificar filtrar traicionar alertar proteger encubrir ayudar colaborar conspirar pertenecer integrar liderar encabezar comandar dirigir ordenar planear planificar organizar financiar reclutar entrenar ocultar esconder enterrar quemar incendiar liberar formar operar facilitar entregar";

const AR = ["aron", "o", "aban", "aba", "ado"];
const ER = ["ieron", "io", "ian", "ia", "ido"];

/** "filtraron", "filtró", "filtraban"; behind "habían", "filtrado". */
function pastOf(infinitive: string): readonly string[] {
  return (infinitive.endsWith("ar") ? AR : ER).map((ending) => fold(infinitive.slice(0, -2)) + ending);
}

export const offences = offencesFrom(
  `murder: asesino asesina homicida sicario sicaria femicida feminicida parricida | asesinato asesinatos homicidio homicidios sicariato femicidio femicidios feminicidio feminicidios parricidio
kidnapping: secuestrador secuestradora plagiario plagiaria | secuestro secuestros plagio plagios
extortion: extorsionista extorsionador extorsionadora chantajista | extorsion extorsiones chantaje chantajes
trafficking: traficante narcotraficante narco tratante | trafico narcotrafico trata
smuggling: contrabandista coyote | contrabando
dealing: microtraficante narcomenudista | microtrafico narcomenudeo
robbery: asaltante atracador atracadora | asalto asaltos atraco atracos
theft: ladron ladrona carterista cuatrero | robo robos hurto hurtos abigeato
rape: violador violadora abusador abusadora | violacion violaciones abuso abusos
fraud: estafador estafadora defraudador defraudadora falsificador falsificadora | estafa estafas fraude fraudes falsificacion
laundering: lavador lavadora | lavado blanqueo
arson: incendiario incendiaria piromano piromana | incendio incendios
terrorism: terrorista | terrorismo
torture: torturador torturadora | tortura torturas
corruption: corrupto corrupta | corrupcion soborno sobornos cohecho peculado
attack: atacante agresor agresora pistolero pistolera gatillero gatillera francotirador francotiradora | ataque ataques atentado atentados agresion agresiones
crime: criminal delincuente malhechor malhechora maleante hampon bandido bandida bandolero bandolera mafioso mafiosa forajido forajida antisocial |`,
  {
    charges: [
      "por",
      ...["acusad", "sospechos", "culpabl", "sindicad", "señalad", "imputad", "procesad"].flatMap((stem) =>
        (stem.endsWith("l") ? [`${stem}e`, `${stem}es`] : inGenders(stem)).map((form) => fold(`${form} de`)),
      ),
    ],
    deeds: DEEDS.split(" ").flatMap(pastOf),
    again: [
      ...["delito", "cargo", "crimen", "hecho delictivo"].map((noun) => `mismo ${noun}`),
      ...["sospecha", "causa", "acusacion", "imputacion"].map((noun) => `misma ${noun}`),
      ...["delitos", "cargos", "crimenes"].map((noun) => `mismos ${noun}`),
      ...["sospechas", "acusaciones", "imputaciones"].map((noun) => `mismas ${noun}`),
    ],
    unsolved: ["impune", "impunes", "en la impunidad", "en impunidad"].concat(
      ["resolver", "esclarecer", "aclarar", "castigo", "investigar", "judicializar"].map((word) => `sin ${word}`),
    ),
    accused:
      "sospechoso sospechosa acusado acusada imputado imputada procesado procesada senalado senalada sindicado sindicada",
    anyone: "persona individuo sujeto",
    members:
      "miembro integrante afiliado afiliada colaborador colaboradora cabecilla lider jefe jefa lugarteniente capo complice halcon campana puntero mula financista testaferro prestanombre reclutador",
  },
);
