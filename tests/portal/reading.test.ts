import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { unanswered } from '#client/answer.ts';
import * as operations from '#client/operations.generated.ts';
import { type Asking, Unread } from '#portal/server/asking.ts';
import { everyNode } from '#portal/server/every.ts';
import { readFeed } from '#portal/server/feed.ts';
import { writeRegion } from '#portal/server/region.ts';
import { pageAssets } from '../support/pageAssets.ts';

const NOTHING = unanswered('UNREACHABLE', 'The registry did not answer.');

describe('a list', () => {
  /** A registry with three pages of places, or with one more than anybody asks for. */
  const pages = (count: number): Pick<Asking, 'must'> => ({
    must: async (_operation, variables) => {
      const turn = 'after' in variables ? Number(variables.after) : 0;
      const pageInfo = { hasNextPage: turn + 1 < count, endCursor: String(turn + 1) };
      // biome-ignore lint/suspicious/noExplicitAny: the answer of one operation stands for any.
      return { regions: { nodes: [turn], pageInfo } } as any;
    },
  });
  const read = (count: number): Promise<unknown[]> =>
    everyNode({ ...pages(count) } as Asking, operations.places, {}, ({ regions }) => regions);

  it('is read to its last page', async () => {
    expect(await read(1)).toEqual([0]);
    expect(await read(3)).toEqual([0, 1, 2]);
  });

  it('that does not end is not read for ever', async () => {
    expect(await read(1_000)).toHaveLength(20);
  });
});

describe("a region's page", () => {
  const region: operations.RegionPageQuery['region'] = {
    ...{ id: '-', code: '32', name: 'Jawa Barat', level: 'PROVINCE', selfGoverning: true, parent: null },
    ...{ adoption: null, adoptions: [], studies: [], waivers: [], reopenings: [] },
  };
  const asking: Asking = {
    may: async () => NOTHING,
    // biome-ignore lint/suspicious/noExplicitAny: the answer of one operation stands for any.
    must: async (operation): Promise<any> => {
      if (operation.sha256 === operations.regionPage.sha256) return { region };
      throw new Unread(NOTHING);
    },
    feed: async () => null,
    file: async () => null,
  };

  it('stands though nothing but the region can be read, and says of each part that it cannot', async () => {
    const asked = {
      asking,
      query: new URLSearchParams(),
      today: '2026-11-29',
      language: 'en',
      assets: pageAssets,
    } as const;
    const written = await writeRegion('32', asked);
    if (written === null) throw new Error('There is no page.');
    const html = renderToString(written.content);
    expect(html).toContain('A part of this page cannot be read now.');
    expect(html).toContain('The registry has seen no source about this region.');
    // Regencies and cities, readiness, studies, agencies, waivers, reports that are owed and handed in, changes.
    expect(html.match(/This part cannot be read now/g)).toHaveLength(8);
  });
});

describe('the feed of a region', () => {
  it('that cannot be read is told as such, not as empty', async () => {
    expect(await readFeed('http://127.0.0.1:1/graphql', '32.72', 20)).toBeNull();
  });
});
