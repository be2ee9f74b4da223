// Test guest: misbehaves as the first text says.
import { log } from 'balustrade:plugin/log@1.0.0';

const finding = (end) => (
  { text: 0, view: 0, textSpan: { start: 0, end }, category: 'format.echo', score: 1, attributes: [] }
);
const report = (findings) => ({ findings, unjudged: [] });
const deeper = (depth) => (depth < 0 ? 0 : 1 + deeper(depth + 1));

const behaviours = {
  echo: () => report([finding(1)]),
  loop: () => {
    for (;;);
  },
  memory_bomb: () => {
    const kept = [];
    for (;;) kept.push(new Uint8Array(1 << 20).fill(kept.length));
  },
  deep_recursion: () => report([finding(deeper(0))]),
  huge_string: () => {
    throw 'x'.repeat(4 << 20);
  },
  huge_findings: () => report(Array.from({ length: 1000 }, () => finding(1))),
  log_flood: () => {
    for (let call = 0; call < 5000; call += 1) log('info', 'flood');
    return report([]);
  },
};

export const detector = {
  detect: ({ texts: [{ views: [{ content }] }] }) => behaviours[content](),
};
