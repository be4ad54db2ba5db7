import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, lawful, together } from '#feeds/markup.ts';

/** Any text, with what markup is made of and what XML may not hold among it more often than chance would have it. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '<!--',
          '&amp;',
          '&#0;',
          '\r',
          '\n',
          '\r\n',
          '\t',
          '\0',
          '\u0085',
          '\u2028',
          '\ud800',
          '\udc00',
          '\ufffe',
          '\uffff',
          '<script>',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join('')),
);

it('any text is read back as it was, as content and as an attribute, but for what no XML may hold', () => {
  fc.assert(
    fc.property(texts, texts, (content, value) => {
      const { root } = parseXml(element('a', { b: value }, content).markup);
      expect(root?.attributes).toEqual({ b: lawful(value) });
      expect(root?.text).toBe(lawful(content));
    }),
  );
});

it('what XML may hold is not touched, and what it may not becomes U+FFFD', () => {
  expect(lawful('a\t\n\r é 😀 \ud7ff\ue000\ufffd\u{10ffff}')).toBe('a\t\n\r é 😀 \ud7ff\ue000\ufffd\u{10ffff}');
  expect(lawful('\0\u0008\u000b\u001f\ud800\ufffe\uffff')).toBe('\ufffd'.repeat(7));
});

it('text within text is told from markup within it, however deep', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const html = element('p', { lang: 'id' }, text).markup;
      const { root } = parseXml(element('content', {}, html).markup);
      expect((parseXml(root?.text ?? '').root as XmlElement).text).toBe(lawful(text));
    }),
  );
});

it('leaves out what is null', () => {
  const written = element(
    'a',
    { b: null, c: '' },
    null,
    element('d', {}),
    together([element('e', {}), element('f', {})]),
  );
  expect(written.markup).toBe('<a c=""><d></d><e></e><f></f></a>');
});
