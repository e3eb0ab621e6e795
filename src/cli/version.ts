/** The version of Cotejo, as package.json has it. */
export const VERSION = "0.8.0";
