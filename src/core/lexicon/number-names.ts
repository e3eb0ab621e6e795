/** Numbers that name something, in the texts of either language: nobody counted as many. */

/** Boeing's aeroplanes, from the 707 to the 787. */
export const aircraftModel = /^7[0-8]7$/;

/** What stands behind such a number when it is an aeroplane's: "a 737 Max", "787 Dreamliners", "the 777 program". Folded. */
export const aircraftNouns: ReadonlySet<string> = new Set(
  "max jet jets plane planes aircraft program programme freighter airliner airliners dreamliner avion aviones aeronave aeronaves".split(
    " ",
  ),
);

/** Numbers for emergencies in the countries of either language. */
export const emergencyNumbers: ReadonlySet<string> = new Set(
  "911 999 112 000 111 123 110 105 133 066 107 091 101".split(" "),
);

/** How the verbs of calling begin, right before such a number: "called 911", "llamó al 112". Folded. */
export const callingStems: readonly string[] = ["call", "dial", "phon", "rang", "ring", "llam", "marc"];

/** Who answers it, right behind: "a 911 dispatcher". */
export const answerers: ReadonlySet<string> = new Set("operator operators dispatcher dispatchers hotline".split(" "));
