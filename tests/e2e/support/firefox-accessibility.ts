import type { Browser } from 'puppeteer-core';
import { runInChromeScope } from './firefox-chrome-scope.ts';

/**
 * What Firefox hands to screen readers of the page in front, from the first node with `role` on: one
 * line a node, its role and its name, indented by what holds it. Empty where there is none yet: Firefox builds the tree once
 * somebody asks for it, as a screen reader does.
 */
export async function readFirefoxTree(browser: Browser, role: string): Promise<string[]> {
  return (await runInChromeScope(
    browser,
    `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const roleOf = (node) => service.getStringRole(node.role);
    const childrenOf = function* (node) {
      for (let child = node.firstChild; child; child = child.nextSibling) yield child;
    };
    const find = (node) => {
      if (roleOf(node) === ${JSON.stringify(role)}) return node;
      for (const child of childrenOf(node)) {
        const found = find(child);
        if (found) return found;
      }
      return null;
    };
    const lines = [];
    const write = (node, indent) => {
      lines.push(indent + roleOf(node) + (node.name ? ' "' + node.name + '"' : ''));
      for (const child of childrenOf(node)) write(child, indent + '  ');
    };
    const page = service.getAccessibleFor(window.gBrowser.selectedBrowser);
    const start = page && find(page);
    if (start) write(start, '');
    return lines;`,
  )) as string[];
}
