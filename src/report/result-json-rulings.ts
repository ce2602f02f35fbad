import type { Ruling } from '../domain/ruling.ts';
import type { RulingEffect } from '../domain/ruling-effect.ts';
import { pointsJson } from './json-figures.ts';
import type { Json } from './json-text.ts';

/** `rulings[]` of a result: each as written, with what it changed. */
export function rulingsJson(effects: readonly RulingEffect[]): Json {
  return effects.map(({ ruling, changed }) => ({
    ruling: ruling.ruling,
    ...subjectJson(ruling),
    reason: ruling.reason,
    authority: ruling.authority,
    ...(ruling.date === undefined ? {} : { date: ruling.date }),
    changed: changed.map(({ what, from, to }) => ({ what, from, to })),
  }));
}

function subjectJson(ruling: Ruling): { readonly [key: string]: Json } {
  switch (ruling.ruling) {
    case 'score':
      return { member: ruling.member, criterion: ruling.criterion, points: pointsJson(ruling.points) };
    case 'rank':
      return { order: ruling.order };
    case 'exclude':
      return { member: ruling.member };
    case 'withhold':
      return { award: ruling.award, member: ruling.member };
    case 'grant':
      return {
        award: ruling.award,
        member: ruling.member,
        ...(ruling.for === undefined ? {} : { for: ruling.for }),
      };
    case 'award':
      return { award: ruling.award, members: ruling.members };
    case 'seat':
      return { seat: ruling.seat, place: ruling.place, member: ruling.member };
  }
}
