/**
 * Something that the house rests on can't serve now (a full disk, a database that is away); trying again later may help.
 * `message` may be shown to anybody; what broke is the `cause`.
 */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
