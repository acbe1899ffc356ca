import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { FLOOR_CSS, MOST_SHOWN, WEEKDAYS } from './looks.mjs';
import { listedDays, weeksOf } from './markup.mjs';
import { monthSheet } from './month-sheet.mjs';

/** The least that a calendar in Lit can be: it draws the markup of markup.mjs, and has neither keys nor options. */
class FloorCalendar extends LitElement {
  static styles = css`
    ${unsafeCSS(FLOOR_CSS)}
  `;
  static properties = { events: {}, year: {}, month: {}, isList: {} };

  words = this.constructor.makeWords();

  render() {
    const { first, days } = monthSheet(this.events, this.year, this.month);
    return [this.renderHeader(first), this.isList ? this.renderList(days) : this.renderMonth(days)];
  }

  // White space between the tags would be text nodes; the floor has none.
  // prettier-ignore
  renderHeader(first) {
    return html`<header><button type="button" aria-label="Previous month" @click=${() => this.month--}>‹</button><button type="button" class="next" aria-label="Next month" @click=${() => this.month++}>›</button><h2>${this.words.month(first)}</h2></header>`;
  }

  // prettier-ignore
  renderMonth(days) {
    const columns = WEEKDAYS.map((name) => html`<th scope="col">${name}</th>`);
    const rows = weeksOf(days).map((week) => html`<tr>${week.map((day) => this.renderDay(day))}</tr>`);
    return html`<table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table>`;
  }

  // prettier-ignore
  renderDay({ date, key, isOutside, items }) {
    const more = items.length - MOST_SHOWN;
    const list = items.length ? this.renderItems(items.slice(0, MOST_SHOWN)) : nothing;
    const button = more > 0 ? html`<button type="button">+${more} more</button>` : nothing;
    return html`<td class=${isOutside ? 'outside' : ''}><time datetime=${key}>${date.getDate()}</time>${list}${button}</td>`;
  }

  // prettier-ignore
  renderList(days) {
    return listedDays(days).map(({ date, items }) => html`<section><h3>${this.words.day(date)}</h3>${this.renderItems(items)}</section>`);
  }

  // prettier-ignore
  renderItems(items) {
    return html`<ul>${items.map((item) => this.renderItem(item))}</ul>`;
  }

  // prettier-ignore
  renderItem({ event, start, allDay }) {
    const time = allDay ? nothing : html`<time>${this.words.time(start)}</time> `;
    return html`<li class=${allDay ? 'event all-day' : 'event'}><a href=${event.url}>${time}${event.title}</a></li>`;
  }
}

/** Defines the element with one way of writing dates, and gives the `mount` of a contender. */
export function floorMount(makeWords) {
  FloorCalendar.makeWords = makeWords;
  customElements.define('floor-calendar', FloorCalendar);
  return async (host, { feed, date }) => {
    const { events } = await (await fetch(feed)).json();
    const element = document.createElement('floor-calendar');
    Object.assign(element, { events, year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) - 1 });
    host.append(element);
    return {
      next: () => element.shadowRoot.querySelector('.next').click(),
      agenda: () => {
        element.isList = true;
      },
    };
  };
}
