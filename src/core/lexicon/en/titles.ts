import { wordSet } from "../names.ts";
import { epithetsFrom, officeStem, type TitleWords } from "../titles.ts";

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
    "mr mrs ms miss father messrs madam madame mme monsieur herr frau dr prof sir dame lady lord rev fr don dona sen rep gov gen col lt sgt capt maj cmdr adm",
  ),
  roles: new Set([
    ...roleList,
    ...roleList.map((role) => (role.endsWith("man") ? `${role.slice(0, -3)}men` : `${role}s`)),
  ]),
  modifiers: wordSet(
    "deputy vice former ex acting interim assistant associate senior chief prime attorney first general co late then current retired",
  ),
  general: new Set(
    "official leader chief head politician expert analyst executive boss professional".split(" ").map(officeStem),
  ),
  epithets:
    epithetsFrom(`lawmaker legislator: senator congressman representative deputy assemblyman member speaker sen rep
officer soldier commander: captain sergeant lieutenant colonel major general commander admiral brigadier marshal chief sheriff superintendent inspector col lt sgt capt maj gen
detective investigator: inspector sergeant lieutenant detective
cleric clergyman: bishop archbishop cardinal priest pastor pope monsignor dean
lawyer attorney counsel: lawyer attorney counsel defender advocate counselor
academic scholar scientist researcher: professor researcher historian economist sociologist anthropologist psychologist director dr prof
diplomat envoy: ambassador consul envoy
physician doctor medic: physician doctor surgeon dr
businessman entrepreneur magnate: owner founder chairman president director ceo
activist campaigner: director coordinator founder president
unionist: leader secretary president
journalist reporter: editor correspondent columnist anchor writer
author writer: novelist journalist historian columnist
judge magistrate jurist: judge justice magistrate
prosecutor: attorney prosecutor
president: president premier`),
  kin: wordSet(
    "brother sister son daughter father mother wife husband cousin nephew niece uncle aunt partner girlfriend boyfriend",
  ),
};
