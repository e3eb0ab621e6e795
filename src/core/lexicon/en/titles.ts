import { wordSet } from "../names.ts";
import type { TitleWords } from "../titles.ts";

const ROLES = `activist actor actress administrator admiral adviser advisor advocate agent aide ambassador analyst anchor anthropologist archbishop architect artist assemblyman astronaut attorney author baron
  bishop boss brigadier broker businessman businesswoman candidate captain cardinal chairman chairperson chairwoman chancellor chief coach colonel columnist commander commissioner comptroller congressman congresswoman consul
  coordinator coroner correspondent councillor councilman councilwoman councilor counsel counselor czar dean defender delegate deputy detective dictator diplomat director doctor economist editor engineer entrepreneur envoy executive
  expert farmer founder friar general governor guard hacker head historian inspector inmate investigator journalist judge justice king kingpin lawmaker lawyer leader legislator lieutenant magistrate major manager marshal mayor
  member minister mobster monsignor musician negotiator novelist nurse officer official ombudsman ombudswoman operative organizer owner pastor photographer physician pilot pope premier president priest prince princess principal producer professor prosecutor
  psychologist publisher queen rapper rector refugee reporter representative researcher scholar scientist secretary senator sergeant sheriff singer smuggler sociologist soldier speaker specialist spokesman spokesperson spokeswoman strategist student superintendent
  supervisor teacher technician trafficker treasurer undersecretary veteran writer warden ceo cfo rep sen gov gen col lt sgt capt maj cmdr adm prof dr`;

const roleList = ROLES.split(/\s+/).filter(Boolean);

export const titles: TitleWords = {
  courtesy: wordSet(
    "mr mrs ms miss messrs madam madame mme monsieur herr frau dr prof sir dame lady lord rev fr don dona sen rep gov gen col lt sgt capt maj cmdr adm",
  ),
  roles: new Set([
    ...roleList,
    ...roleList.map((role) => (role.endsWith("man") ? `${role.slice(0, -3)}men` : `${role}s`)),
  ]),
  modifiers: wordSet(
    "deputy vice former ex acting interim assistant associate senior chief prime attorney first general co late then current retired",
  ),
  kin: wordSet(
    "brother sister son daughter father mother wife husband cousin nephew niece uncle aunt partner girlfriend boyfriend",
  ),
};
