import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../../../scripts/package/judge-audit.ts';

const HOLE = { title: 'A made-up hole', url: 'https://advisories.example/1', severity: 'high' };
const SHIPPED = new Set(['preact', 'vite']);

describe('an audit', () => {
  it('tells holes in what ships from those in tools', () => {
    const vulnerabilities = {
      preact: { name: 'preact', via: [HOLE], nodes: ['node_modules/preact'] },
      vitest: { name: 'vitest', via: [HOLE], nodes: ['node_modules/vitest'] },
      '@vitest/ui': { name: '@vitest/ui', via: ['vitest'], nodes: ['node_modules/@vitest/ui'] },
    };
    expect(judgeAudit({ vulnerabilities }, SHIPPED)).toEqual({
      kind: 'asked',
      shipped: ['preact: A made-up hole (high) https://advisories.example/1'],
      tools: ['vitest', '@vitest/ui'],
    });
  });

  it('is of the copy that ships, and not of another one that a tool brings', () => {
    const vulnerabilities = {
      vite: { name: 'vite', via: [HOLE], nodes: ['node_modules/wxt/node_modules/vite'] },
    };
    expect(judgeAudit({ vulnerabilities }, SHIPPED)).toMatchObject({ shipped: [], tools: ['vite'] });
  });

  it('is no clean one where the registry did not answer', () => {
    expect(judgeAudit({ message: 'connect ECONNREFUSED' }, SHIPPED)).toEqual({
      kind: 'unasked',
      why: 'connect ECONNREFUSED',
    });
    expect(judgeAudit({}, SHIPPED)).toMatchObject({ kind: 'unasked' });
  });
});
