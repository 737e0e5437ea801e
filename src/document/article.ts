/** An article as it comes in. */
export interface Article {
  readonly text: string;
  /** Defaults to an id derived from the content. */
  readonly id?: string;
  /** A headline that stands beside the text; a hint only. */
  readonly title?: string;
  /** ISO 8601 date or date-time of publication. */
  readonly published?: string;
  /** Where it was published: a name or address. */
  readonly source?: string;
}
