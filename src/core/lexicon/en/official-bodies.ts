import type { OfficialBodyWords } from "../official-bodies.ts";

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
  ]),
};
