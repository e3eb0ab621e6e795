import type { EventTrigger, EventWords } from "../events.ts";
import { phraseTable } from "../phrases.ts";

type Forms = Readonly<Partial<Record<EventTrigger["form"], string>>>;

const TRIGGERS: Readonly<Record<string, Forms>> = {
  arrest: {
    finite: "capturo capturaron detuvo detuvieron arresto arrestaron aprehendio aprehendieron capturan",
    participle:
      "capturado capturada capturados capturadas detenido detenida detenidos detenidas arrestado arrestada arrestados arrestadas aprehendido aprehendidos",
    noun: "captura arresto detencion aprehension",
    gerund: "capturando deteniendo",
  },
  killing: {
    finite: "asesino asesinaron mato mataron ejecuto ejecutaron",
    participle: "asesinado asesinada asesinados asesinadas ejecutado ejecutados ultimado ultimados acribillado",
    noun: "asesinato homicidio masacre crimen feminicidio",
    gerund: "asesinando matando",
  },
  attack: {
    finite: "ataco atacaron embosco emboscaron",
    participle: "atacado atacada atacados emboscados",
    noun: "ataque emboscada atentado tiroteo",
    gerund: "atacando",
  },
  kidnapping: {
    finite: "secuestro secuestraron plagio",
    participle: "secuestrado secuestrada secuestrados secuestradas plagiado",
    noun: "secuestro rapto plagio",
    gerund: "secuestrando",
  },
  disappearance: {
    finite: "desaparecio desaparecieron",
    participle: "desaparecido desaparecida desaparecidos",
    noun: "desaparicion",
  },
  extortion: {
    finite: "extorsiono extorsionaron",
    participle: "extorsionado extorsionados",
    noun: "extorsion",
    gerund: "extorsionando",
  },
  seizure: {
    finite: "incauto incautaron decomiso decomisaron confisco confiscaron",
    participle: "incautado incautada incautados incautadas decomisado decomisada decomisados decomisadas",
    noun: "incautacion decomiso",
    gerund: "incautando",
  },
  deportation: {
    finite: "deporto deportaron expulso expulsaron",
    participle: "deportado deportada deportados deportadas expulsado expulsados",
    noun: "deportacion expulsion",
  },
  extradition: {
    finite: "extradito extraditaron",
    participle: "extraditado extraditada extraditados",
    noun: "extradicion",
  },
  release: {
    finite: "libero liberaron excarcelo",
    participle: "liberado liberada liberados liberadas excarcelado excarcelados",
    noun: "liberacion excarcelacion",
  },
  conviction: {
    finite: "condeno condenaron sentencio",
    participle: "condenado condenada condenados condenadas sentenciado sentenciados",
    noun: "condena",
  },
  clash: { finite: "enfrento", participle: "enfrentado enfrentados", noun: "enfrentamiento choque" },
  displacement: {
    finite: "desplazo",
    participle: "desplazado desplazada desplazados desplazadas",
    noun: "desplazamiento",
  },
  protest: {
    finite: "protesto protestaron marcharon",
    noun: "protesta manifestacion marcha paro huelga",
    gerund: "protestando",
  },
  deployment: {
    finite: "desplego desplegaron movilizo movilizaron",
    participle: "desplegado desplegada desplegados desplegadas movilizados",
    noun: "despliegue",
    gerund: "desplegando",
  },
};

export const events: EventWords = {
  triggers: phraseTable(
    Object.entries(TRIGGERS).flatMap(([type, forms]) =>
      Object.entries(forms).flatMap(([form, words]) =>
        words.split(" ").map((word) => [word, { type, form: form as EventTrigger["form"] }] as const),
      ),
    ),
  ),
  passives: new Set("fue fueron es son sido ser siendo sera seran resulto resultaron quedo quedaron".split(" ")),
  perfects: new Set("ha han habia habian haber habiendo hubo".split(" ")),
  auxiliaries: new Set(
    "fue fueron es son sido ser ha han habia habian haber no ya tambien se lo la los las le les sera seran".split(" "),
  ),
  boundaries: new Set(
    "que quien quienes cual cuales cuyo cuando donde mientras porque aunque desde despues antes durante hasta si pero y dijo informo indico segun por en con para tras sin contra sobre ante bajo mediante luego como".split(
      " ",
    ),
  ),
  agents: new Set(["por"]),
  of: new Set(["de", "del"]),
  personal: new Set(["a", "al"]),
  articles: new Set(["el", "la", "los", "las"]),
  one: new Set(["un", "una"]),
  hedges: new Set(
    "presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas sospechoso sospechosos".split(" "),
  ),
  certainties: new Map([
    ["afirma", "claimed"],
    ["afirmo", "claimed"],
    ["asegura", "claimed"],
    ["aseguro", "claimed"],
    ["presuntamente", "alleged"],
    ["supuestamente", "alleged"],
    ["habria", "alleged"],
    ["habrian", "alleged"],
    ["acusado", "alleged"],
    ["nego", "denied"],
    ["niega", "denied"],
    ["planea", "planned"],
    ["preve", "planned"],
  ]),
  relatives: new Set(["que", "quien", "quienes"]),
  borders: new Set("frontera fronteras limite limites linde".split(" ")),
  borderLinks: new Set(["con"]),
  pronouns: new Set(["el", "ella"]),
  finiteEnding: "ó",
};
