import { expect, it } from 'vitest';
import { daySpan } from '#opendata/catalogue/daySpan.ts';
import { column } from '#opendata/column.ts';

const columns = ['id', 'day'].map((name) => column(name, 'TEXT', { id: '', en: '' }, () => null));

it('a table covers the first to the last day that any row bears, in whatever order and in how many batches they come', () => {
  const span = daySpan({ columns, dayColumn: 'day' });
  expect(span.days()).toEqual({ firstDay: null, lastDay: null });
  span.see([
    ['a', '2026-04-17'],
    ['b', null],
  ]);
  span.see([
    ['c', '2025-01-01'],
    ['d', '2026-04-16'],
  ]);
  expect(span.days()).toEqual({ firstDay: '2025-01-01', lastDay: '2026-04-17' });
});

it('a table without a column of days covers none', () => {
  const span = daySpan({ columns, dayColumn: null });
  span.see([['a', '2026-04-17']]);
  expect(span.days()).toEqual({ firstDay: null, lastDay: null });
});
