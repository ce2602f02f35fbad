import type { LeafPoints } from '../domain/leaf-points.ts';
import { type Points, showPoints } from '../domain/points.ts';
import type { Finding, Standing } from '../domain/result.ts';
import { detailJson, fractionJson, pointsJson } from './json-figures.ts';
import { type Json, PrintedJson } from './json-text.ts';

/** `members[]` of a result: points, place, class and gates of each (spec 4, "JSON of a result"). */
export function membersJson(standings: readonly Standing[]): Json {
  return standings.map(memberJson);
}

function memberJson(standing: Standing): Json {
  const { member } = standing;
  return {
    member: member.id,
    name: member.name,
    group: member.group ?? null,
    considered: standing.considered,
    gates: standing.gates.map(gateJson),
    rank: standing.rank,
    tied: standing.tied,
    class: standing.class ?? null,
    self_total: pointsJson(standing.selfTotal),
    base: pointsJson(standing.base),
    bonus: pointsJson(standing.bonus),
    penalty: pointsJson(standing.penalty),
    total: pointsJson(standing.total),
    applicable: pointsJson(standing.applicable),
    percent: fractionJson(standing.percent),
    nodes: mapped(standing.nodes, pointsJson),
    points: mapped(standing.points, leafJson),
  };
}

function gateJson({ kind, met, detail }: Finding): Json {
  return { gate: kind, met, detail: detailJson(detail) };
}

function leafJson({ self, appraised, final, mark }: LeafPoints): Json {
  return new PrintedJson(
    `{ "self": ${figure(self)}, "appraised": ${figure(appraised)}, "final": ${figure(final)}, "mark": ${word(mark)} }`,
  );
}

function figure(points: Points | undefined): string {
  return points === undefined ? 'null' : showPoints(points);
}

function word(mark: LeafPoints['mark']): string {
  return mark === undefined ? 'null' : `"${mark}"`;
}

function mapped<Value>(map: ReadonlyMap<string, Value>, toJson: (value: Value) => Json): Json {
  return new Map([...map].map(([key, value]) => [key, toJson(value)]));
}
