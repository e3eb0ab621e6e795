import { organizations as spanish } from "../es/organizations.ts";
import { wordSet } from "../names.ts";
import { headsFrom, type OrganizationWords } from "../organizations.ts";

export const organizations: OrganizationWords = {
  heads:
    headsFrom(`state-body: ministry ministries department secretariat police army navy force forces military guard government congress senate assembly parliament legislature house cabinet presidency bureau agency administration commission council office directorate institute prosecutor's registry embassy consulate customs service services treasury authority unit division squad brigade battalion ombudsman ombudsman's mayor's city hall prison penitentiary border patrol bank reserve
court: court courts tribunal chamber
company: inc corp corporation company group holdings airlines bank industries motors ltd llc enterprises records pictures studios entertainment productions partners systems technologies technology electronics telecom airways software laboratories pharmaceuticals petroleum insurance railroad railway railways freight shipping trading exports imports brothers recordings airline brewery casino resorts foods stores
civil: university college school institute foundation association federation union party movement front committee church hospital network organization organisation center centre coalition league society club observatory alliance fund project campaign team
outlet: newspaper magazine radio television tv news times post herald journal tribune gazette press agency daily
cartel: cartel
gang: gang mara
clique: clique`),
  headsAt: "end",
  openings: spanish.heads,
  closings: new Map(),
  portfolios: wordSet(
    `justice security interior defense defence finance treasury economy economic trade commerce industry tourism culture sport sports education health labor labour employment housing agriculture livestock fisheries food environment environmental
     energy mines mining transport transportation communications works planning development welfare youth children family women equality science sciences technology innovation research affairs rights peace forestry veterans immigration
     customs enforcement firearms tobacco explosives alcohol drugs crime statistics census engineering medicine arts letters humanities budget prevention control protection intelligence borders narcotics corruption impunity transparency accountability
     policy public national internal civil regional social monetary foreign human services exchange securities disease diseases reconciliation truth investigations prisons corrections water land lands rural urban infrastructure telecommunications`,
  ),
  holdings: wordSet(
    `ceo chairman chairwoman chair president vice-president executive executives director directors manager managers spokesman spokeswoman spokesperson founder co-founder shareholder shareholders employee employees worker workers owner owners
     shares stock subsidiary subsidiaries branch branches clients customers users leader leaders member members fighters lawyers attorney treasurer partner partners columnist editor editors reporter correspondent analyst`,
  ),
  officials: wordSet(
    "authorities officials police prosecutors government officers investigators army military troops ministry lawmakers congress court judges judge minister president administration prosecutor soldiers agents legislature parliament customs firefighters rescuers",
  ),
};
