import type { Authority, Evidence, Mentions } from "../../model/index.ts";
import type { Candidate, Kind } from "./candidates.ts";
import { People } from "./people.ts";

/** A name with everything in the text that means it. */
export interface Group {
  kind: Kind;
  authority: Authority | null;
  words: string[];
  first: Candidate;
  /** How often each form stands in the text, in order of first appearance. */
  forms: Map<string, number>;
  count: number;
  abbreviation: string | null;
}

export type MentionEvidence = { people: Evidence[]; places: Evidence[]; organizations: Evidence[] };

/**
 * Puts the candidates of a text together: forms of one name become one mention, a bare surname goes to its full
 * name, an abbreviation to the name that taught it. Most mentioned first; among equals the first in the text.
 */
export function gather(candidates: Candidate[]): { mentions: Mentions; evidence: MentionEvidence } {
  const groups = new Map<string, Group>();
  const people = new People();
  const abbreviations = new Map<string, Group>();
  const initials = initialsOf(candidates);
  for (const candidate of candidates) {
    if (candidate.kind === null) continue;
    if (candidate.kind === "organization" && initials.has(candidate.form)) {
      candidate.kind = "person";
      candidate.authority = null;
    }
    if (candidate.kind === "person" && candidate.words.length === 1 && !candidate.authority) continue;
    const group = join(groups, people, candidate);
    if (candidate.abbreviation && candidate.kind === "organization")
      abbreviations.set(candidate.abbreviation, group);
  }
  for (const candidate of candidates) {
    if (candidate.kind === "person" && candidate.words.length === 1 && !candidate.authority) {
      const full = people.bearerOf(candidate.words);
      if (full) add(full, candidate);
      else join(groups, people, candidate);
    }
  }
  for (const candidate of candidates) {
    if (candidate.kind !== null) continue;
    const group = abbreviations.get(candidate.form) ?? people.bearerOf(candidate.words);
    if (group) add(group, candidate);
  }
  return list(joinOrganizations([...new Set(groups.values())], abbreviations));
}

/** `terduga berinisial MA`: elsewhere in the text, too, MA is that person. */
function initialsOf(candidates: Candidate[]): Set<string> {
  return new Set(
    candidates
      .filter(({ kind, form }) => kind === "person" && form.length < 4 && form === form.toUpperCase())
      .map(({ form }) => form),
  );
}

/**
 * Joins what means one body: `PWI Gorontalo` after `Persatuan Wartawan Indonesia (PWI) Provinsi Gorontalo`, and
 * `Dinas Koperasi dan UMKM` beside `Dinas Koperasi dan UMKM Kabupaten Grobogan`.
 */
function joinOrganizations(groups: Group[], abbreviations: Map<string, Group>): Group[] {
  const bodies = groups.filter(({ kind, words }) => kind === "organization" && words.length > 1);
  const byHead = new Map<string, Group[]>();
  for (const body of bodies) {
    const same = byHead.get(headOf(body));
    if (!same) byHead.set(headOf(body), [body]);
    else if (same.length < NAMESAKES) same.push(body);
  }
  const gone = new Set<Group>();
  for (const group of bodies) {
    if (group.authority) continue;
    const full = fullerOf(group, byHead.get(headOf(group)) ?? [], abbreviations);
    if (!full || full === group || gone.has(full)) continue;
    for (const [form, count] of group.forms) full.forms.set(form, (full.forms.get(form) ?? 0) + count);
    full.count += group.count;
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

/** Bodies with the same first two words that are compared; more would make long lists slow. */
const NAMESAKES = 8;

function headOf({ words }: Group): string {
  return `${words[0]} ${words[1]}`;
}

function fullerOf(
  { first, words }: Group,
  alike: Group[],
  abbreviations: Map<string, Group>,
): Group | undefined {
  const [head = "", ...rest] = words;
  const taught = abbreviations.get(first.form.slice(0, head.length));
  if (taught && rest.every((word) => taught.words.includes(word))) return taught;
  return alike.find(
    (one) => one.words.length > words.length && words.every((word, at) => word === one.words[at]),
  );
}

function join(groups: Map<string, Group>, people: People, candidate: Candidate): Group {
  const kind = candidate.kind as Kind;
  const key = candidate.authority
    ? `${kind}:${candidate.authority.name}`
    : `${kind}/${candidate.words.join(" ")}`;
  const group = groups.get(key) ?? (kind === "person" ? people.bearerOf(candidate.words) : null);
  if (group) {
    if (candidate.authority && !group.authority) group.authority = candidate.authority;
    add(group, candidate);
    if (kind === "person") people.learn(group, candidate.words);
    groups.set(key, group);
    return group;
  }
  const made: Group = {
    kind,
    authority: candidate.authority,
    words: candidate.words,
    first: candidate,
    forms: new Map(),
    count: 0,
    abbreviation: null,
  };
  add(made, candidate);
  groups.set(key, made);
  if (kind === "person") people.learn(made, candidate.words);
  return made;
}

function add(group: Group, candidate: Candidate): void {
  group.count += 1;
  group.forms.set(candidate.form, (group.forms.get(candidate.form) ?? 0) + 1);
  if (candidate.abbreviation) group.abbreviation ??= candidate.abbreviation;
  const { first } = group;
  if (candidate.line < first.line || (candidate.line === first.line && candidate.start < first.start))
    group.first = candidate;
}

function list(groups: Group[]): { mentions: Mentions; evidence: MentionEvidence } {
  const mentions: Mentions = { people: [], places: [], organizations: [] };
  const evidence: MentionEvidence = { people: [], places: [], organizations: [] };
  const unique = [...new Set(groups)].sort(
    (a, b) => b.count - a.count || a.first.line - b.first.line || a.first.start - b.first.start,
  );
  for (const group of unique) {
    const field = FIELD[group.kind];
    mentions[field].push(formOf(group));
    evidence[field].push({
      basis: "stated",
      rule:
        group.first.rule === "nama-tokoh" || group.first.kind !== null ? group.first.rule : "nama-lembaga",
      line: group.first.line,
      start: group.first.start + 1,
      end: group.first.end + 1,
    });
  }
  return { mentions, evidence };
}

const FIELD = { person: "people", place: "places", organization: "organizations" } as const;

/** Words are parted by spaces and hyphens. */
function countWords(form: string): number {
  let count = 1;
  for (let at = 0; at < form.length; at += 1) if (parts(form[at]) && !parts(form[at - 1])) count += 1;
  return count;
}

function parts(character: string | undefined): boolean {
  return character === " " || character === "-";
}

/** The form to show: the fullest that stands in the text, of equally full ones the most frequent, then the first. */
function formOf(group: Group): string {
  let best = group.forms.size === 1 ? group.first.form : "";
  let rank = [-1, -1];
  for (const [form, count] of best === "" ? group.forms : []) {
    const words = countWords(form) + (form === form.toUpperCase() ? 0 : 0.5);
    if (words > (rank[0] ?? 0) || (words === rank[0] && count > (rank[1] ?? 0))) {
      best = form;
      rank = [words, count];
    }
  }
  const abbreviation = group.abbreviation;
  return abbreviation && abbreviation !== best && !best.includes(`(${abbreviation})`)
    ? `${best} (${abbreviation})`
    : best;
}
