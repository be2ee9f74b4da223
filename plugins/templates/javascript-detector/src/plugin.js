// Finds order numbers: what they begin with, and so many digits, such as ORD-123456.
import { utf8Offsets } from './utf8.js';

let orders;

export const settings = {
  // Called once, before any check, with settings that have passed the schema in plugin.yaml. What it leaves in memory is
  // where every check starts. It returns notes for the operator; throw a string to refuse the settings.
  configure(json) {
    const { prefix, digits } = JSON.parse(json);
    orders = new RegExp(`(?<![A-Za-z0-9])${prefix}[0-9]{${digits}}(?![0-9])`, 'g');
    return [];
  },
};

export const detector = {
  // Called once per check with all texts. Throw a string when the texts could not be judged.
  detect({ texts }) {
    const findings = [];
    const unjudged = [];
    texts.forEach(({ views }, text) => views.forEach(({ content }, view) => {
      const offset = utf8Offsets(content);
      for (const { 0: found, index } of content.matchAll(orders)) {
        // A host takes 256 unless told otherwise, and fails the whole report of a plugin that has more.
        if (findings.length === 250) return void unjudged.push({ text, reason: 'findings_max' });
        const textSpan = { start: offset(index), end: offset(index + found.length) };
        findings.push({ text, view, textSpan, category: 'privacy.order_number', score: 1, attributes: [] });
      }
    }));
    return { findings, unjudged };
  },
};
