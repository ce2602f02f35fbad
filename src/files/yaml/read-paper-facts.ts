import type { PaperFacts, Signatory } from '../../domain/paper-facts.ts';
import type { PaperNumbers, PapersPart, SignatoryPart } from '../generated/bloc-file.ts';
import { type Part, partAt, partsOf, readDate, readEach, readText } from './read-part.ts';

const numbered = ['bang-tong-hop', 'bien-ban-kiem-phieu', 'bien-ban-hoi-nghi', 'to-trinh'] as const;

/** `papers:` of bloc.yaml: what is not there stays absent, to be filled in by hand. */
export function readPaperFacts(part: Part<PapersPart>): PaperFacts {
  const superior = readText(part, 'superior');
  const issuer = readText(part, 'issuer');
  const mark = readText(part, 'mark');
  const place = readText(part, 'place');
  const date = readDate(part, 'date');
  const venue = readText(part, 'venue');
  const opened = readText(part, 'opened');
  const closed = readText(part, 'closed');
  const signer = readSignatory(partAt(part, 'signer'));
  const chair = readSignatory(partAt(part, 'chair'));
  const secretary = readSignatory(partAt(part, 'secretary'));
  const returnTo = readText(part, 'return_to');
  const returnBy = readDate(part, 'return_by');
  return {
    ...(superior === undefined ? {} : { superior }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(mark === undefined ? {} : { mark }),
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
    ...(signer && { signer }),
    ...(chair && { chair }),
    ...(secretary && { secretary }),
    ...(returnTo === undefined ? {} : { returnTo }),
    ...(returnBy === undefined ? {} : { returnBy }),
    numbers: readNumbers(partAt(part, 'numbers')),
    tellers: partsOf(partAt(part, 'tellers')).map((teller) => readSignatory(teller) ?? {}),
    grounds: readEach(partAt(part, 'grounds'), readText),
    recipients: readEach(partAt(part, 'recipients'), readText),
  };
}

function readNumbers(part: Part<PaperNumbers> | undefined): PaperFacts['numbers'] {
  if (!part) return new Map();
  return new Map(
    numbered.flatMap((paper) => {
      const number = readText(part, paper);
      return number === undefined ? [] : [[paper, number] as const];
    }),
  );
}

function readSignatory(part: Part<SignatoryPart> | undefined): Signatory | undefined {
  if (!part) return undefined;
  const position = readText(part, 'position');
  const name = readText(part, 'name');
  return { ...(position === undefined ? {} : { position }), ...(name === undefined ? {} : { name }) };
}
