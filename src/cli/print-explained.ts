import type { BlocYear, MemberId } from '../domain/bloc-year.ts';
import type { Result } from '../domain/result.ts';
import { explainAgainst } from '../report/explain/explain-against.ts';
import { explainAward } from '../report/explain/explain-award.ts';
import { explainMember } from '../report/explain/explain-member.ts';
import type { Explanation } from '../report/explain/explanation.ts';
import { explanationMarkdown } from '../report/explain/explanation-markdown.ts';
import { printExplanation } from '../report/explain/print-explanation.ts';
import type { Language } from '../report/language.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { blocDocument } from './bloc-document.ts';
import { choosePaint } from './choose-paint.ts';
import type { ExplainRequest } from './explain.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';

/** A bloc year worked out, and the members of it that are asked about. */
export interface Explained extends JudgedBlocYear {
  readonly year: BlocYear;
  readonly member: MemberId;
  readonly against?: MemberId;
}

export async function printExplained(all: readonly Explained[], request: ExplainRequest, session: Session) {
  const { host, language } = session;
  if (request.format === 'json') {
    printJsonExplained(all, request, session);
    return;
  }
  const width = pageWidth(host.stdout);
  const paint = await choosePaint(host.stdout, host);
  const texts = all.map((one) => {
    const explanation = explanationOf(one, request, language);
    return request.format === 'md'
      ? explanationMarkdown(explanation, language)
      : printExplanation(explanation, language, width, paint);
  });
  if (texts.length > 0) host.stdout.write(`${texts.join('\n\n')}\n`);
}

function explanationOf({ result, year, member, against }: Explained, { award }: ExplainRequest, language: Language) {
  const explanations: Explanation[] = [
    ...(against === undefined ? [] : [explainAgainst(result, year, member, against, language)]),
    ...(award === undefined ? [] : [explainAward(result, year, award, language, member)]),
  ];
  return explanations.length > 0 ? explanations.flat() : explainMember(result, year, member, language);
}

/** The document of `rotate`, with only the members asked about. */
function printJsonExplained(all: readonly Explained[], { award }: ExplainRequest, { host, language }: Session): void {
  const document = openDocument(host.version, 'explain');
  const texts = all.map(({ year: _, member, against, ...judged }) => {
    const result = keepMembers(judged.result, new Set([member, ...(against === undefined ? [] : [against])]), award);
    const bloc = blocDocument({ ...judged, result }, 'rotate', language, (path) => showPath(host.cwd, path));
    return document.add(printBloc(bloc));
  });
  host.stdout.write(document.start + texts.join('') + document.end());
}

function keepMembers(result: Result, kept: ReadonlySet<MemberId>, award: string | undefined): Result {
  const { score, proposal } = result;
  return {
    ...result,
    ...(score ? { score: { standings: score.standings.filter(({ member }) => kept.has(member.id)) } } : {}),
    ...(proposal
      ? {
          proposal: {
            rounds: proposal.rounds,
            awards: proposal.awards
              .filter((decision) => award === undefined || decision.award.code === award)
              .map((decision) => ({
                ...decision,
                findings: decision.findings.filter(({ member }) => kept.has(member)),
              })),
          },
        }
      : {}),
  };
}
