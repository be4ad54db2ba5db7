/**
 * What is wrong with a function that stands on AWS and does not know what the distribution sends: it would answer whoever goes around it.
 * On one machine nothing stands in front.
 */
export const withoutDoor = ({
  STAGE,
  ORIGIN_SECRETS,
}: {
  readonly STAGE?: string;
  readonly ORIGIN_SECRETS?: readonly string[] | undefined;
}): string[] =>
  ORIGIN_SECRETS === undefined && STAGE !== undefined && STAGE !== 'local'
    ? [`ORIGIN_SECRETS is not set, without which ${STAGE} would answer whoever goes around the distribution`]
    : [];
