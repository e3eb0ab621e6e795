/** The version of Cotejo, as package.json has it. */
export const VERSION = "0.7.0";
