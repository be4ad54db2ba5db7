import { badInput } from '../../errors.ts';
import { agencyKeyOf } from '../../ids.ts';
import { agencyObligations, periodObligations, regionObligations } from '../../obligations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const obligations: NonNullable<QueryResolvers['obligations']> = (_parent, { filter, ...page }, context) => {
  const { formId = null, period = null, regionCode = null, agency = null, states = null } = filter;
  if (agency !== null) {
    if (regionCode !== null) throw badInput('filter', 'Give agency or regionCode, not both.');
    return agencyObligations({ agencyKey: agencyKeyOf(agency), formId, period, states }, page, context);
  }
  if (formId !== null && period !== null)
    return periodObligations({ formId, period, regionCode, states }, page, context);
  if (formId !== null || period !== null) throw badInput('filter', 'Give formId and period together.');
  if (regionCode === null) throw badInput('filter', 'Give formId and period, or regionCode, or agency.');
  return regionObligations({ regionCode, states }, page, context);
};
