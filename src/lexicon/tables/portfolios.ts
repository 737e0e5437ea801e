import { parseTable, tableText } from "../table.js";

const PORTFOLIOS = "lexicon/portfolios.tsv";

/** One wording of what an office is about. */
export interface PortfolioForm {
  readonly form: string;
  /** Canonical portfolio: `Foreign Affairs`. */
  readonly portfolio: string;
  /** How it stands before "Minister": `Foreign`. */
  readonly short: string;
}

/** Reads the wordings of portfolios. Throws `asset-missing` or `asset-invalid`. */
export function readPortfolios(data: Readonly<Record<string, string>>): readonly PortfolioForm[] {
  return parseTable(tableText(data, PORTFOLIOS), PORTFOLIOS, ["form", "portfolio", "short"]).map(({ cells }) => {
    const [form, portfolio, short] = cells as [string, string, string];
    return { form, portfolio, short };
  });
}
