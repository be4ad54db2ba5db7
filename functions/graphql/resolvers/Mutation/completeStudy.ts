import { notFound } from '#domain/input.ts';
import { refused } from '#domain/outcome.ts';
import { decideStudyCompletion } from '#domain/studyDecisions.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToRegion } from '../../writeToRegion.ts';

export const completeStudy: NonNullable<MutationResolvers['completeStudy']> = async (_parent, { input }, context) => {
  const [regionCode, id] = idOf('Study', input.studyId, 'input.studyId');
  const written = await writeToRegion(
    context,
    { action: 'completeStudy', regionCode },
    input,
    regionCode,
    ({ records }, moment) => {
      const study = records.studies.find((one) => one.id === id);
      if (study === undefined) return refused(notFound('UNKNOWN_STUDY', ['studyId'], 'No such study is kept.'));
      return decideStudyCompletion(input, study, moment);
    },
  );
  const { record, userErrors } = await recordPayload('STUDY', written, context);
  return { study: record, userErrors };
};
