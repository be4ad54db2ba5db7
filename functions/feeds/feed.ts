import type { PublicChange } from '#domain/change.ts';
import type { NumberSpan } from '#domain/changePages.ts';
import { type BothLanguages, type ChangeWords, changeWords, type Named, pageOfChange } from '#domain/changeWords.ts';
import { type Instant, laterDay } from '#domain/day.ts';
import { changesList, cursorsOf } from '#names/cursor.ts';
import { changeNode, globalId, type NodeName } from '#names/globalId.ts';
import { type FeedAddress, feedPath } from './address.ts';

/** One document of a feed, whatever the form that it is written in. */
export interface Feed {
  /** The feed's own, the same for all of its documents and for ever. */
  id: string;
  title: BothLanguages;
  about: BothLanguages;
  address: FeedAddress;
  /** Where it is, where the newest page is, and the page of the archive before it; absolute where the registry knows its own address. */
  links: { self: string; newest: string; otherForm: string; previous: string | null; home: string };
  /** When the registry learned of the last of its changes. */
  updated: Instant;
  /** By number, the newest last. */
  items: FeedItem[];
}

/** One change in a feed. */
export interface FeedItem {
  change: PublicChange;
  /** The same for ever; no other change has it. */
  id: string;
  words: ChangeWords;
  title: string;
  /** The page that shows what it is about; null where there is none. */
  page: string | null;
  /** The `id` of its `record` in GraphQL; null where that has none. */
  node: string | null;
  /** Its cursor in GraphQL's `changes` of the same region. */
  cursor: string;
}

/** What all IDs begin with: they outlive addresses and stages. Source: RFC 4151. */
export const TAG = 'tag:flexible-work-registry,2026';

/** Where nothing has changed yet, nothing has since then. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** What a document is made of. */
export interface FeedParts {
  address: FeedAddress;
  changes: readonly PublicChange[];
  /** The page of the archive before it. */
  previous: NumberSpan | null;
  named: Named;
  /** The registry's address without a path; null where it does not know it: then addresses are told from the root of wherever the document was read. */
  origin: string | null;
  /** The registry's, for cursors. */
  secret: string;
}

/** A document of a feed. The same parts are the same document. */
export function feedOf({ address, changes, previous, named, origin, secret }: FeedParts): Feed {
  const { regionCode, form } = address;
  const at = (path: string): string => `${origin ?? ''}${path}`;
  const newest: FeedAddress = { regionCode, span: null, form };
  const cursorOf = cursorsOf(secret, changesList(regionCode, null));
  return {
    id: `${TAG}:changes${regionCode === null ? '' : `/region/${regionCode}`}`,
    ...titles(regionCode, named),
    address,
    links: {
      self: at(feedPath(address)),
      newest: at(feedPath(newest)),
      otherForm: at(feedPath({ ...address, form: form === 'atom' ? 'json' : 'atom' })),
      previous: previous === null ? null : at(feedPath({ ...address, span: previous })),
      home: at('/'),
    },
    updated: changes.map(({ recordedAt }) => recordedAt).reduce(laterDay, NEVER),
    items: changes.map((change) => {
      const words = changeWords(change, named);
      const page = pageOfChange(change, named);
      return {
        change,
        id: `${TAG}:changes/${change.number}`,
        words,
        title: titleOf(words),
        page: page === null ? null : at(page),
        node: nodeOf(change),
        cursor: cursorOf(String(change.number)),
      };
    }),
  };
}

function titles(regionCode: string | null, { regions }: Named): Pick<Feed, 'title' | 'about'> {
  const region = regionCode === null ? undefined : regions.get(regionCode);
  const where = region === undefined ? '' : ` ${region.name} (${region.code})`;
  return {
    title: {
      id: where === '' ? 'Perubahan Registri Nasional Kerja Fleksibel ASN' : `Perubahan${where}`,
      en: where === '' ? "Changes in Indonesia's national registry of flexible work" : `Changes of${where}`,
    },
    about: {
      id: `Setiap perubahan publik${where === '' ? '' : ` atas catatan${where} sendiri`} menurut nomornya, yang terbaru terakhir.`,
      en: `Every public change${where === '' ? '' : ` of the own records of${where}`} by its number, the newest last.`,
    },
  };
}

const titleOf = ({ done, what, where }: ChangeWords): string => {
  const told = [what?.id ?? null, where].filter((one) => one !== null).join(', ');
  return `${done.id} · ${done.en}${told === '' ? '' : `: ${told}`}`;
};

function nodeOf(change: PublicChange): string | null {
  const name: NodeName | null = changeNode(change);
  return name === null ? null : globalId(name.type, ...(name.parts as [string]));
}
