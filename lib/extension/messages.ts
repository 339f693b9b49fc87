import type { EntityId } from '../data/entity-schema.ts';
import type { PageReason, PageReport } from '../page/page-report.ts';
import type { reportArticle } from '../page/report-article.ts';
import type { Choices } from '../settings/choices.ts';
import type { Messages } from '../settings/fill-message.ts';
import type { SiteRule } from '../settings/site.ts';

/**
 * What the reader's settings say of a page. Its site is on, off or left to the news gate (`ask`), or is
 * none of those that alone are read (`unlisted`).
 */
export interface PageSettings extends Omit<Choices, 'onlyListed' | 'badge'> {
  readonly rule: SiteRule | 'unlisted';
  /** Whether the reader lets us run there by ourselves. */
  readonly granted: boolean;
}

/** One document of a tab: the page itself, which is frame 0, or a frame in it. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

/** What holds for a page and for all frames in it. */
export interface PageState {
  /** Whether it is read. */
  readonly read: boolean;
  readonly reason: PageReason;
  readonly settings: PageSettings;
}

/** Where a step from mention to mention starts: at the selected one, where the reader looks, at an end. */
export type StepStart = 'selected' | 'view' | 'end';

/** What became of a step: it was made, it led out of this document, or it had nowhere to start. */
export type StepOutcome = 'made' | 'left' | 'none';

/** What an open card shows. */
export interface CardReport {
  readonly entity: EntityId;
  /** Its visible text. */
  readonly text: string;
  readonly facts: readonly { readonly claim: string; readonly sources: readonly string[] }[];
}

/** Messages that an extension page or the worker sends to the scripts of a page, or of a frame in it. */
export interface PageRequests {
  /** What was found here? */
  'describe-page': { request: object; reply: PageReport };
  /** Read this page now, whatever the news gate says. */
  'read-page': { request: object; reply: PageReport };
  /** A setting that concerns this page changed. */
  'apply-settings': { request: { settings: PageSettings }; reply: PageReport };
  /** To a page: what holds for you and your frames? */
  'tell-state': { request: object; reply: PageState };
  /** To a frame: this holds for the page that you stand in. */
  'follow-top': { request: PageState; reply: PageReport };
  /** Select the next (1) or previous (-1) marked mention, as the keyboard commands do. */
  'step-mention': { request: { step: 1 | -1; from: StepStart }; reply: StepOutcome };
  /**
   * Scroll to the mention with this index in `PageReport.mentions`, and open its card; nothing opens
   * where the page hides it, unless a tool wants the card all the same.
   */
  'open-card': { request: { index: number; evenHidden?: boolean }; reply: CardReport | undefined };
  /** What does the article here say around the names in it? Nothing where there are none. */
  'read-article': { request: object; reply: ReturnType<typeof reportArticle> };
}

/** Messages that the scripts of a page send to the worker. */
export interface WorkerRequests {
  /** May I read this page? */
  'page-opened': { request: object; reply: PageSettings };
  /** Run the script that finds and marks names here. */
  'bring-marker': { request: object; reply: void };
  /** I am a frame: what holds for the page that I stand in? Nothing where it has no script of ours. */
  'frame-opened': { request: object; reply: PageState | undefined };
  /** I am a page, and frames of mine were loaded; tells whether any site is left out, and so may lack our script. */
  'frames-loaded': { request: object; reply: boolean };
  /** I am a page: this holds for my frames from now on. */
  'state-changed': { request: PageState; reply: void };
  /** Mentions were found, or other ones are marked: set the badge, and bring the card where there is none yet. */
  'mentions-found': { request: { needsCard: boolean }; reply: void };
  /** What are the messages of the language that the reader chose? Nothing where it is the browser's. */
  'read-messages': { request: object; reply: Messages | undefined };
  /** Show all facts on this company. */
  'open-sheet': { request: { entity: EntityId }; reply: void };
  /** Show the brief of the article in this tab; the press that asks for it counts as one in the worker. */
  'open-brief': { request: object; reply: void };
}
