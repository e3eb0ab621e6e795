import type { LimitWords } from "../limits.ts";
import { phraseTable } from "../phrases.ts";

const TAKEN_IN =
  "incluye incluyen abarca abarcan cuenta cuentan cubre cubren comprende comprenden contempla contemplan considera consideran contabiliza contabilizan refleja reflejan".split(
    " ",
  );

export const limits: LimitWords = {
  phrases: phraseTable([
    ...["sin contar", "sin incluir", "sin contabilizar", "sin tomar en cuenta", "sin tener en cuenta"].map(
      (phrase) => [phrase, "aside"] as const,
    ),
    ...["excluyendo", "excluidos", "excluidas", "dejando fuera", "descontando"].map(
      (phrase) => [phrase, "aside"] as const,
    ),
    ...TAKEN_IN.flatMap((verb) =>
      [
        `no ${verb}`,
        `solo ${verb}`,
        `${verb} solo`,
        `unicamente ${verb}`,
        `${verb} unicamente`,
        `solamente ${verb}`,
      ].map((phrase) => [phrase, "verb"] as const),
    ),
    ...["excluye", "excluyen", "deja fuera", "dejan fuera", "deja por fuera", "dejan por fuera", "omite", "omiten"].map(
      (phrase) => [phrase, "verb"] as const,
    ),
    ...["se limita a", "se limitan a", "deja de lado", "dejan de lado"].map((phrase) => [phrase, "verb"] as const),
    ...["preliminar", "preliminares", "provisional", "provisionales", "parcial", "parciales"].map(
      (phrase) => [phrase, "state"] as const,
    ),
  ]),
  counts: new Set(
    "cifra cifras numero numeros conteo conteos recuento recuentos total totales dato datos estadistica estadisticas balance balances registro registros reporte reportes informe informes listado cuenta cuentas esto estos estas".split(
      " ",
    ),
  ),
};
