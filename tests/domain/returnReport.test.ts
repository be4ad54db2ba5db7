import { describe, expect, it } from 'vitest';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import { decideReturn, type ReviewCommentGiven } from '#domain/returnReport.ts';
import { LEARNED, MOMENT, report } from './records.ts';
import { accepted, refusals } from './refusals.ts';
import { FORM } from './reportRecords.ts';

const submitted = report({ state: 'SUBMITTED', submittedAt: LEARNED, version: 2 });
const decide = (comments: ReviewCommentGiven[], given: Partial<Report> = {}, expectedVersion = 2) =>
  decideReturn({ expectedVersion, comments }, { current: { ...submitted, ...given }, form: FORM }, MOMENT);
const WHOLE = { text: 'Lengkapi' };

describe('a return', () => {
  it('sends a submitted report back with what is to be mended, on the whole and on single answers', () => {
    const decision = decide([{ text: '  Lengkapi ' }, { indicator: 'total', text: 'Periksa lagi' }]);
    expect(decision).toMatchObject({ also: [] });
    expect(accepted(decision)).toEqual({
      kind: 'REPORT',
      before: submitted,
      record: {
        ...submitted,
        state: 'RETURNED',
        returnedAt: MOMENT.recordedAt,
        comments: [
          { indicator: null, text: 'Lengkapi' },
          { indicator: 'total', text: 'Periksa lagi' },
        ],
        version: 3,
      },
    });
  });

  it('keeps the reason of the correction that it sends back', () => {
    const correction = { revision: 2, correctionReason: 'Salah ketik' };
    expect(accepted(decide([WHOLE], correction)).record).toMatchObject({ state: 'RETURNED', ...correction });
  });

  it('is of a submitted report, in the version that was read', () => {
    for (const state of REPORT_STATES) {
      const expected = state === 'SUBMITTED' ? [] : ['WRONG_STATE input'];
      expect(refusals(decide([WHOLE], { state }))).toEqual(expected);
    }
    expect(refusals(decide([WHOLE], {}, 1))).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });

  it('takes 1 to 50 comments', () => {
    const many = (count: number) => Array.from({ length: count }, () => WHOLE);
    expect(refusals(decide([]))).toEqual(['MISSING_VALUE input.comments']);
    expect(refusals(decide(many(50)))).toEqual([]);
    expect(refusals(decide(many(51)))).toEqual(['INVALID_VALUE input.comments']);
  });

  it('is refused for every wrong comment at once, with the rest', () => {
    const wrong = decide(
      [{ indicator: 'ghost', text: '' }, { text: 'x'.repeat(2_000) }, { text: 'x'.repeat(2_001) }],
      { state: 'DRAFT' },
      9,
    );
    expect(refusals(wrong)).toEqual([
      'UNKNOWN_INDICATOR input.comments.0.indicator',
      'INVALID_VALUE input.comments.0.text',
      'INVALID_VALUE input.comments.2.text',
      'EDIT_CONFLICT input.expectedVersion',
      'WRONG_STATE input',
    ]);
  });
});
