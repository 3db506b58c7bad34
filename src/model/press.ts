/** How the stories of a beat speak of the press, beyond what any news says. All lists are in small letters but `titles`. */
export interface Press {
  /** What its outlets are said to be of: "a space website". */
  readonly outletsOf: readonly string[];
  /** What its writers are said to be experts or correspondents of: "launch expert Joost van Holm". */
  readonly expertsOf: readonly string[];
  /** Who is said to be the source of reports without a name: "agency sources said". */
  readonly sourcesOf: readonly string[];
  /** Words that end the name of an outlet nobody has listed: `Futbol`. */
  readonly titles: readonly string[];
  /** Last parts of its outlets' internet addresses, beside the usual ones: `space`. */
  readonly domains: readonly string[];
  /** What behind an outlet's name makes it a channel to watch and no source: "on X Rocket Watch". */
  readonly programmes: readonly string[];
}
