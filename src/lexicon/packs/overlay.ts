import type { Entry, KnownEntity } from "../entry.js";
import type { Match, MatchOptions } from "../gazetteer.js";
import type { Lexicon } from "../lexicon.js";
import { Trie } from "../trie.js";

/** A lexicon to which a pack adds: its entities and names come before those of the same words that were there. */
export function withGiven(lexicon: Lexicon, entities: readonly KnownEntity[], entries: readonly Entry[]): Lexicon {
  const added = new Map(entities.map((entity) => [entity.id, entity]));
  const trie = new Trie<Entry>();
  for (const entry of entries) trie.add(entry.form, entry);
  return {
    ...lexicon,
    entity: (id) => added.get(id) ?? lexicon.entity(id),
    entities: new Map([...lexicon.entities, ...added]),
    matchAt: (tokens, index, options = {}) => {
      const given = trie.matchAt(tokens, index, options.casing);
      if (given.length === 0) return lexicon.matchAt(tokens, index, options);
      return joined(
        given.map(({ length, value }) => ({ length, entry: value })),
        lexicon.matchAt(tokens, index, options),
        options,
      );
    },
  };
}

/** The longest first, and what is given before what was there; an entity that is given under some words is not repeated. */
function joined(given: readonly Match[], own: readonly Match[], { shorter = false }: MatchOptions): readonly Match[] {
  const isGiven = (match: Match) =>
    given.some(({ length, entry }) => length === match.length && entry.id === match.entry.id);
  const all = [...given, ...own.filter((match) => !isGiven(match))].sort((a, b) => b.length - a.length);
  return shorter ? all : all.filter(({ length }) => length === all[0]!.length);
}
