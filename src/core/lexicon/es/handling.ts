import { handlingFrom } from "../handling.ts";
import { paradigmOf } from "./verbs.ts";

/** The subjunctive is left out: "rescate" is a noun. "Robó" has its accent, "robo" has none. */
export const handling = handlingFrom(
  "destruir desmantelar demoler derribar inhabilitar inutilizar dañar quemar incendiar robar hurtar sustraer recuperar rescatar inspeccionar revisar allanar catear clausurar sellar subastar vender devolver instalar examinar"
    .split(" ")
    .map(paradigmOf),
  ["present", "past", "imperfect", "future", "participle", "gerund"],
  "tiene tienen tenia tenian posee poseen poseia poseian",
);
