import { badInput } from '../../errors.ts';
import { agencyKeyOf } from '../../ids.ts';
import { agencyReports, periodReports } from '../../reports.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const reports: NonNullable<QueryResolvers['reports']> = (_parent, { filter, ...page }, context) => {
  const { formId = null, period = null, regionCode = null, agency = null, states = null } = filter;
  if (agency !== null) {
    if (period !== null || regionCode !== null)
      throw badInput('filter', 'With agency, only formId and states can be given.');
    return agencyReports({ agencyKey: agencyKeyOf(agency), formId, states }, page, context);
  }
  if (formId === null || period === null) throw badInput('filter', 'Give formId and period, or agency.');
  return periodReports({ formId, period, regionCode, states }, page, context);
};
