const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The date of publication as pages and feeds write it, in ISO 8601: ISO dates stay, of others ("Mon, 04 Mar 2024 10:00 GMT", "March 4,
 * 2024") the calendar day is taken as it stands. `undefined` where there is none.
 */
export function publishedDate(text: string | null | undefined): string | undefined {
  const trimmed = (text ?? "").trim();
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(trimmed)) return Number.isNaN(Date.parse(trimmed)) ? undefined : trimmed;
  const [, day, dayMonth, dayYear] = /(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})/i.exec(trimmed) ?? [];
  const [, month, monthDay, monthYear] = /([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})/i.exec(trimmed) ?? [];
  return isoDay(dayYear, dayMonth, day) ?? isoDay(monthYear, month, monthDay);
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const number = months.indexOf((month ?? "").toLowerCase()) + 1;
  if (year === undefined || day === undefined || number === 0) return undefined;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}
