import { organizations as spanish } from "../es/organizations.ts";
import { wordSet } from "../names.ts";
import { headsFrom, type OrganizationWords } from "../organizations.ts";

export const organizations: OrganizationWords = {
  heads:
    headsFrom(`state-body: ministry ministries department secretariat police army navy force forces military guard government congress senate assembly parliament legislature house cabinet presidency bureau agency administration commission council office directorate institute prosecutor's registry embassy consulate customs service services treasury authority unit division squad brigade battalion ombudsman ombudsman's mayor's city hall prison penitentiary border patrol bank reserve
court: court courts tribunal chamber
company: inc corp corporation company group holdings airlines bank industries motors ltd llc enterprises
civil: university college school institute foundation association federation union party movement front committee church hospital network organization organisation center centre coalition league society club observatory alliance fund project campaign team
outlet: newspaper magazine radio television tv news times post herald journal tribune gazette press agency daily
cartel: cartel
gang: gang mara
clique: clique`),
  headsAt: "end",
  openings: spanish.heads,
  officials: wordSet(
    "authorities officials police prosecutors government officers investigators army military troops ministry lawmakers congress court judges judge minister president administration prosecutor soldiers agents legislature parliament customs firefighters rescuers",
  ),
};
