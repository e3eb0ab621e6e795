import { phraseTable } from "../phrases.ts";
import { formsOf, pairsOf, type RevisionWords } from "../revisions.ts";
import { paradigmOf } from "./verbs.ts";

const words = (written: string): readonly string[] => written.split(" ");
const verbs = (written: string): ReadonlySet<string> => formsOf(words(written).map(paradigmOf));

const entries = words(
  "caso casos registro registros expediente expedientes entrada entradas nombre nombres ficha fichas folio folios duplicado duplicados repetido repetidos",
);

export const revisions: RevisionWords = {
  mending: phraseTable(
    [
      ...verbs("corregir rectificar reclasificar recontar"),
      ...words("correccion correcciones rectificacion reclasificacion reconteo errata erratas"),
      ...words("duplicados duplicadas duplicidad duplicidades"),
      // a "recuento" may be any count: one that somebody makes anew is not what a number is taken from
      ...["un recuento retiro", "un recuento elimino", "nuevo recuento", "segundo recuento", "tras un recuento"],
      ...["un recuento posterior", "doble conteo", "doble contabilidad", "doble registro", "dobles registros"],
      ...pairsOf(entries, words("repetido repetida repetidos repetidas duplicado duplicada duplicados duplicadas")),
    ].map((phrase) => [phrase, true]),
  ),
  changing: verbs("revisar ajustar modificar enmendar retirar anular sustituir reemplazar"),
  counts: new Set(
    words(
      "cifra cifras dato datos numero numeros total totales saldo balance conteo conteos recuento cuenta estadistica",
    ),
  ),
  faults: new Set(
    words("error errores equivocacion erroneo erronea erroneos erroneas equivocado equivocada incorrecta"),
  ),
  removing: verbs("retirar eliminar excluir descontar quitar restar borrar depurar descartar"),
  entries: new Set(entries),
  recording: verbs("contar incluir registrar anotar sumar contabilizar computar reportar listar ingresar"),
  wrongly: phraseTable(
    [
      ...["dos veces", "por error", "por duplicado", "por equivocacion", "mas de una vez"],
      ...["erroneamente", "equivocadamente", "indebidamente"],
    ].map((phrase) => [phrase, true]),
  ),
  denying: [["en", "lugar", "de"], ["en", "vez", "de"], ["no", "de"], ["no"]],
  not: new Set(["no"]),
  but: new Set(["sino"]),
  between: new Set(words("los las el la su sus esos esas un una unos unas")),
  withdrawing: verbs("retirar anular retractar"),
  sayings: new Set(words("afirmacion afirmaciones version versiones informacion reporte reportes informe especie")),
  disowning: verbs("retirar anular retractar desmentir negar refutar desautorizar"),
  complements: new Set(words("de del sobre acerca")),
  pointing: new Set(words("el la los las su sus ese esa esos esas este esta estos estas dicha dicho")),
  refusing: verbs("rehusar evitar rechazar"),
  trailing: new Set(words("despues luego mas tarde hoy ayer ya tambien por")),
  earlier: new Set(words("anterior previo previa primer primero primera inicial preliminar original")),
  of: new Set(["de"]),
  from: new Set(["de", "desde"]),
  to: new Set(["a", "hasta"]),
};
