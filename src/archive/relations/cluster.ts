/** Two things, by number, and how well they agree. */
export interface Pair {
  one: number;
  other: number;
  agreement: number;
  /** Both come from one house: they tell of one matter, but not apart from one another. */
  isOneHouse: boolean;
}

/** How well things must agree to be of one group. */
export interface Measure {
  /** With the group's middle. */
  middle: number;
  /** With every member. */
  every: number;
  /** All with all, where nothing outside the circle agrees as well with any of them, … */
  circle: number;
  /** … and all with all on the average. */
  mean: number;
}

/** The least and the most members of a closed circle. */
const CIRCLE = { least: 4, most: 12 };

/**
 * Puts things into groups that do not chain: A–B and B–C do not make A–C. First the closed circles: things of
 * as many houses that agree all with all, and with nothing else, tell of a matter that stands alone, so that less
 * agreement will do. Of the rest the strongest pair begins a group; others join if they agree with its middle and with every member.
 */
export function cluster(
  pairs: Pair[],
  measure: Measure,
  agree: (one: number, other: number) => number,
): number[][] {
  const sorted = [...pairs].sort((a, b) => b.agreement - a.agreement || a.one - b.one || a.other - b.other);
  const strong = sorted.filter(({ agreement }) => agreement >= measure.middle);
  const fair = sorted.filter(({ agreement, isOneHouse }) => agreement >= measure.circle && !isOneHouse);
  const circles = closedCircles(
    neighboursIn(fair),
    new Set(strong.flatMap(({ one, other }) => [one, other])),
  );
  const sound = circles.filter((circle) => meanOf(circle, agree) >= measure.mean);
  return [...sound, ...stars(strong, new Set(sound.flat()), measure, agree)];
}

function meanOf(circle: number[], agree: (one: number, other: number) => number): number {
  const pairs = circle.flatMap((one, at) => circle.slice(at + 1).map((other) => agree(one, other)));
  return pairs.reduce((sum, agreement) => sum + agreement, 0) / (pairs.length || 1);
}

/** Parts of the network in which each is joined to each, with a strong pair among them. */
function closedCircles(neighbours: Map<number, number[]>, strong: Set<number>): number[][] {
  const circles: number[][] = [];
  for (const one of strong) {
    const circle = [one, ...(neighbours.get(one) ?? [])];
    if (
      circle.length < CIRCLE.least ||
      circle.length > CIRCLE.most ||
      Math.min(...circle.filter((at) => strong.has(at))) !== one
    )
      continue;
    const isClosed = circle.every((at) => {
      const others = neighbours.get(at) ?? [];
      return others.length === circle.length - 1 && others.every((other) => circle.includes(other));
    });
    if (isClosed) circles.push(circle);
  }
  return circles;
}

function stars(
  strong: Pair[],
  taken: Set<number>,
  { every }: Measure,
  agree: (one: number, other: number) => number,
): number[][] {
  const neighbours = neighboursIn(strong);
  const free = (at: number) => (neighbours.get(at) ?? []).filter((near) => !taken.has(near));
  const groups: number[][] = [];
  for (const { one, other } of strong) {
    if (taken.has(one) || taken.has(other)) continue;
    // The middle is the one of the two that more agree with.
    const [middle, second] = free(one).length >= free(other).length ? [one, other] : [other, one];
    const group = [middle, second];
    for (const near of free(middle))
      if (!group.includes(near) && group.every((member) => agree(member, near) >= every)) group.push(near);
    for (const member of group) taken.add(member);
    groups.push(group);
  }
  return groups;
}

/** What each thing is paired with, the best first. */
function neighboursIn(pairs: Pair[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const found = neighbours.get(one);
    if (found) found.push(other);
    else neighbours.set(one, [other]);
  };
  for (const { one, other } of pairs) {
    add(one, other);
    add(other, one);
  }
  return neighbours;
}
