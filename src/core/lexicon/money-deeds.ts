import type { Language } from "../model/index.ts";
import { deedOfMeasure } from "./deeds.ts";

/** `deed: English words | Spanish words` for what an amount of money is, singular and plural. */
const MONEY = `
ransom: ransom ransoms | rescate rescates
bribe: bribe bribes kickback kickbacks | soborno sobornos coima coimas mordida mordidas
fine: fine fines penalty | multa multas
budget: budget budgets | presupuesto presupuestos
loss: loss losses damage damages | perdida perdidas danos
debt: debt debts owed owes | deuda deudas adeuda adeudan
reward: reward rewards bounty | recompensa recompensas
aid: aid donation donations grant grants | ayuda ayudas donacion donaciones
extortion: extortion extortions | extorsion extorsiones
worth: worth valued value values | valor valuado valuada valuados valuadas avaluado avaluada avaluados avaluadas valorado valorada valorados valoradas
wage: salary salaries wage wages | sueldo sueldos salario salarios
profit: profit profits earnings revenue revenues | ganancia ganancias ingresos utilidades
bail: bail | fianza fianzas caucion
received: received receives | recibio recibieron recibe reciben
cost: cost costs bill bills outlay | costo costos coste costes factura desembolso
`;

/** What an amount of money is said to be, by the folded words for it. */
export const DEEDS_OF_MONEY: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: moneyWords(0),
  es: moneyWords(1),
};

/** Behind the deed of money that was not only promised or asked for. */
const PAID = "-paid";

/** What an amount of money is, where it changed hands: "paid a ransom". */
export function paidDeed(deed: string): string {
  return deed + PAID;
}

/** Whether a deed is what an amount of money is: a ransom, a fine. */
export function isOfMoney(deed: string): boolean {
  return deed.startsWith(deedOfMeasure("money-"));
}

/** Whether a deed is another that was carried out: what was paid as a ransom is the ransom, and not the other way round. */
export function isPaidOf(paid: string, deed: string): boolean {
  return paid === deed + PAID;
}

function moneyWords(side: 0 | 1): ReadonlyMap<string, string> {
  const lines = MONEY.trim().split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [deed = "", words = ""] = line.split(": ");
      return words
        .split(" | ")
        [side]!.split(" ")
        .map((word) => [word, deedOfMeasure(`money-${deed}`)] as const);
    }),
  );
}
