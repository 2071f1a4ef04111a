const PARAMETER = "v";

/** Adds the edition of the data, a date YYYY-MM-DD, to the search part of a link. */
export function withEdition(search: string, date: string): string {
  const part = `${PARAMETER}=${date.replaceAll("-", "")}`;
  return search === "" ? `?${part}` : `${search}&${part}`;
}

/** Edition that the search part of a link was made with, as YYYY-MM-DD; undefined where it names none. */
export function editionOfLink(search: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(new URLSearchParams(search).get(PARAMETER) ?? "") ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}
