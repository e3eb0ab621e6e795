import { conceptsFrom, type OfficialBodyWords } from "../official-bodies.ts";

export const officialBodies: OfficialBodyWords = {
  interested: new Set([
    ...[
      "police",
      "policeman",
      "officer",
      "officers",
      "sheriff",
      "constabulary",
      "gendarmerie",
      "carabineers",
      "patrol",
    ],
    ...[
      "army",
      "navy",
      "force",
      "forces",
      "military",
      "guard",
      "coastguard",
      "marines",
      "soldiers",
      "troops",
      "defense",
      "defence",
    ],
    ...["ministry", "ministries", "minister", "ministers", "secretariat", "secretary", "department", "directorate"],
    ...["prosecutor", "prosecutors", "prosecution", "attorney", "attorneys"],
    ...[
      "president",
      "presidency",
      "government",
      "governor",
      "cabinet",
      "mayor",
      "mayoralty",
      "municipality",
      "administration",
    ],
    ...["authorities", "authority", "official", "officials", "customs", "immigration", "intelligence", "security"],
    // Prison services count their own prisoners and the deaths among them.
    ...["prisons", "penitentiary", "corrections", "correctional"],
    ...["spokesman", "spokeswoman", "spokesperson", "agents"],
  ]),
  independent: new Set([
    ...["court", "courts", "tribunal", "judge", "judges", "judiciary", "magistrate", "magistrates"],
    ...["ombudsman", "ombudswoman", "ombudsperson", "ombuds", "rights"],
    ...["forensic", "forensics", "coroner", "medical", "statistics", "statistical", "census", "auditor", "comptroller"],
    ...[
      "collective",
      "collectif",
      "association",
      "foundation",
      "fondation",
      "ngo",
      "observatory",
      "network",
      "coalition",
    ],
    ...["university", "union", "church", "diocese"],
  ]),
  concepts: conceptsFrom(`ministry: ministry minister ministers
secretariat: secretariat secretary
department: department
interior: interior
security: security
defence: defense defence
justice: justice
foreign: foreign
health: health
police: police
national: national
civil: civil
army: army
navy: navy
forces: forces force
armed: armed
guard: guard
prosecution: prosecutor prosecutors prosecution
public: public
presidency: president presidency
government: government
authorities: authorities authority
officials: official officials
ombudsman: ombudsman ombudswoman ombudsperson
people: people
migration: migration immigration
directorate: directorate
general: general
customs: customs
prisons: prisons penitentiary
court: court courts
supreme: supreme
institute: institute
forensic: forensic
statistics: statistics
mayoralty: mayor mayoralty`),
  bare: new Set(
    "force service agency institution body office corps organisation organization unit squad bureau".split(" "),
  ),
  small: new Set("the of a an and for s".split(" ")),
  latest: new Set(["latest", "last", "newest"]),
  cutoffs: new Set(),
};
