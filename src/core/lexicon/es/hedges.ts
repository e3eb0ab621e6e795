import type { HedgeWords } from "../hedges.ts";

export const hedges: HedgeWords = {
  alleged: new Set(
    "presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente sospechoso sospechosa sospechosos sospechosas".split(
      " ",
    ),
  ),
  stages: new Map([
    ["acusado", "accused"],
    ["acusada", "accused"],
    ["acusados", "accused"],
    ["acusadas", "accused"],
    ["acusan", "accused"],
    ["acusa", "accused"],
    ["senalados", "accused"],
    ["senaladas", "accused"],
    ["imputado", "charged"],
    ["imputada", "charged"],
    ["imputados", "charged"],
    ["imputadas", "charged"],
    ["procesado", "tried"],
    ["procesada", "tried"],
    ["procesados", "tried"],
    ["procesadas", "tried"],
    ["sindicado", "accused"],
    ["sindicada", "accused"],
    ["sindicados", "accused"],
    ["sindicadas", "accused"],
    ["condenado", "convicted"],
    ["condenada", "convicted"],
    ["condenados", "convicted"],
    ["condenadas", "convicted"],
    ["sentenciados", "convicted"],
    ["absueltos", "acquitted"],
    ["absueltas", "acquitted"],
  ]),
  leads: new Set(["ser", "por", "como", "haber"]),
  accusing: new Set(
    "acusado acusada acusados acusadas acusan acusa senalados senaladas sindicados sindicadas".split(" "),
  ),
};
