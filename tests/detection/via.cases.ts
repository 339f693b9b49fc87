import type { Case } from './case.ts';

/** What leads to a company without naming it. With the opt-in, the mentions; without it, only the companies. */
export const viaCases: readonly Case[] = [
  ['en', 'product', 'ChatGPT crossed a mark', 'openai:ChatGPT'],
  ['en', 'product in a compound', 'the ChatGPT-maker OpenAI', 'openai:ChatGPT | openai:OpenAI'],
  ['en', 'weak product name near its maker', 'OpenAI showed Sora', 'openai:OpenAI | openai:Sora'],
  ['en', 'weak product name alone', 'Sora is a girl’s name, and a codex is a book', ''],
  ['en', 'chip near its makers', 'Broadcom builds Jalapeño', 'broadcom:Broadcom | openai:Jalapeño'],
  ['en', 'food', 'crispy jalapeño chips, a Jalapeño pepper', ''],
  ['en', 'unit', 'Ingrasys ships racks', 'foxconn:Ingrasys'],
  ['en', 'platform id', 'hwsku INGRASYS-S9100-C32 and x86_64-ingrasys_s9100', ''],
  ['en', 'weak unit near its parent', 'Foxconn lists FIT in Hong Kong', 'foxconn:Foxconn | foxconn:FIT'],
  ['en', 'weak unit alone', 'Keep FIT this winter', ''],
  ['en', 'subsidiary', 'VMware by Broadcom', 'broadcom:VMware | broadcom:Broadcom'],
  [
    'en',
    'switch near its maker',
    'Broadcom’s Tomahawk 6 and Jericho 4',
    'broadcom:Broadcom | broadcom:Tomahawk | broadcom:Jericho',
  ],
  ['en', 'missile and town', 'A Tomahawk hit; Jericho is old', ''],
  ['ko', 'product', '챗GPT 개발사 오픈AI가', 'openai:챗GPT | openai:오픈AI'],
  ['ja', 'product', 'チャットGPTを使う', 'openai:チャットGPT'],
];
