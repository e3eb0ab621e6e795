import type { PartitiveWords } from "../partitives.ts";

export const partitives: PartitiveWords = {
  pronouns: [
    ...["de ellos", "de ellas", "de estos", "de estas", "de esos", "de esas", "de aquellos", "de aquellas"],
    ...[
      "de los cuales",
      "de las cuales",
      "de los que",
      "de las que",
      "de quienes",
      "entre ellos",
      "entre ellas",
      "entre los que",
      "entre las que",
    ],
    ...["incluidos", "incluidas", "incluyendo"],
  ],
  beforeWhole: [
    "de los",
    "de las",
    "del total de",
    "de un total de",
    "del total de los",
    "del total de las",
    "entre los",
    "entre las",
    "de estos",
    "de estas",
  ],
  beforeBase: new Set(["de", "del", "desde"]),
  beforeResult: new Set(["a", "al", "hasta"]),
  together: [
    "entre los dos",
    "entre las dos",
    "entre ambos",
    "entre ambas",
    "en conjunto",
    "juntos",
    "juntas",
    "sumados",
    "sumadas",
    "entre todos",
    "entre todas",
    "en total",
  ],
  totals: ["en total", "un total de", "el total es", "suman", "sumaron", "sumando", "en conjunto", "para un total"],
  alone: ["solo", "solamente", "unicamente"],
  accounting: new Set(
    "concentra concentro concentran concentraron aporta aporto aportan aportaron reune reunio reunen reunieron representa represento representan representaron acumula acumulo acumulan acumularon acapara acaparo acaparan acapararon carga cargo cargan cargaron con registra registro registran registraron suma sumo suman sumaron tiene tuvo tienen tuvieron sufrio sufrieron padecio padecieron puso pone ponen pusieron agrupa agrupo agrupan agruparon absorbe absorbio absorben absorbieron abarca abarco supone supuso suponen supusieron".split(
      " ",
    ),
  ),
};
