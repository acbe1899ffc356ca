/* global bench -- page/measure.js */
import { setTimeout as pause } from 'node:timers/promises';
import { cpuTime, settle, withFreshPage } from '../fresh-page.mjs';
import { inPage, openMonth } from './opened.mjs';
import { takeTurns } from './take-turns.mjs';

const MONTHS = 5;

/** Turns the month on, the first time and then some more; then goes to the list. */
export async function navigation(options) {
  const tables = [];
  for (const count of options.counts) {
    const title = `Next month and agenda, ${count} events`;
    const rows = await takeTurns(options.contenders, options.runs, title, (contender) =>
      withFreshPage(options.browser, false, (page, session) => walk(page, session, contender, { ...options, count })),
    );
    tables.push(monthTable(count, rows), agendaTable(count, rows));
  }
  return tables;
}

async function walk(page, session, contender, { origin, count }) {
  await page.goto(`${origin}/page/blank.html`);
  await openMonth(page, contender, count);
  await settle(page);
  const first = await cost(session, () => page.evaluate(() => bench.next()));
  const turns = [];
  for (let turn = 0; turn < MONTHS; turn += 1) {
    turns.push(await cost(session, () => page.evaluate(() => bench.next())));
  }
  const months = { first: first.cpu, month: mean(turns, 'cpu'), frame: mean(turns, 'frame') };
  if (!(await page.evaluate(() => bench.hasAgenda()))) return months;
  const list = await cost(session, () => page.evaluate(() => bench.agenda()));
  const listed = await page.evaluate((selector) => bench.count(selector), inPage(contender).listed);
  return { ...months, agenda: list.cpu, agendaFrame: list.frame, listed };
}

/** CPU time of what a visitor did, with what it leaves to do afterwards; and how soon it was on screen. */
async function cost(session, act) {
  const begun = await cpuTime(session);
  const frame = await act();
  await pause(150);
  return { frame, cpu: (await cpuTime(session)) - begun };
}

function mean(turns, figure) {
  return turns.reduce((sum, turn) => sum + turn[figure], 0) / turns.length;
}

function monthTable(count, rows) {
  return {
    suite: 'month',
    count,
    title: `Next month, ${count} events (ms; first: the first time)`,
    columns: ['cpu', 'frame', 'first', 'runs'],
    ratios: ['cpu', 'first'],
    rows: rows.map(({ month, ...row }) => ({ ...row, cpu: month })),
  };
}

function agendaTable(count, rows) {
  return {
    suite: 'agenda',
    count,
    title: `Agenda, ${count} events (ms; events: how many the list shows)`,
    columns: ['cpu', 'frame', 'events', 'runs'],
    ratios: ['cpu'],
    rows: rows.map(({ name, runs, agenda, agendaFrame, listed }) => ({
      name,
      runs,
      cpu: agenda,
      frame: agendaFrame,
      events: listed,
    })),
  };
}
