import * as operations from '#client/operations.generated.ts';
import { regionPage } from '../pages/region.ts';
import type { Asked, Written } from './page.ts';

/** A region with all that is known of it; null where there is none. Only the region itself must be readable. */
export async function writeRegion(code: string, { asking, language }: Asked): Promise<Written | null> {
  const [page, history, agencies, obligations, changes] = await Promise.all([
    asking.must(operations.regionPage, { code }),
    asking.may(operations.regionHistory, { code }),
    asking.may(operations.regionAgencies, { code }),
    asking.may(operations.obligations, { filter: { regionCode: code } }),
    asking.may(operations.changes, { filter: { regionCode: code } }),
  ]);
  if (page.region === null) return null;
  const basis = page.region.adoption?.regulation?.slug;
  const readiness =
    basis === undefined ? null : await asking.may(operations.regionReadiness, { code, basis, target: 'IMPLEMENTED' });
  const parts = {
    region: page.region,
    history: history.data?.region?.adoption?.history ?? null,
    readiness: readiness?.data?.region?.readiness ?? null,
    agencies: agencies.data?.region?.agencies ?? null,
    obligations: obligations.data?.obligations ?? null,
    changes: changes.data?.changes ?? null,
    partly: [history, agencies, obligations, changes, readiness].some((answer) => answer?.ok === false),
  };
  return { title: page.region.name, content: regionPage(parts, language), feed: `/changes/${code}.atom` };
}
