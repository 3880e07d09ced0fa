// A viewport that stays at its end while it is there, and stays put while it is not.

const NEAR = 40; // pixels from the end that still count as the end

const still = matchMedia("(prefers-reduced-motion: reduce)");
const gently = () => (still.matches ? "instant" : "smooth");

/** Dispatches "moved" when the place or the sizes change. */
export class Scroller extends EventTarget {
  #viewport;
  #content;
  #stuck = true;
  #openEnded = false;
  #top = 0;

  constructor(viewport, content) {
    super();
    this.#viewport = viewport;
    this.#content = content;
    viewport.addEventListener("scroll", () => this.#moved(), { passive: true });
    const sizes = new ResizeObserver(() => this.#resized());
    sizes.observe(viewport);
    sizes.observe(content);
  }

  get atEnd() {
    return this.#stuck;
  }

  /** Whether more belongs below the content, so that its end is not the end. */
  set openEnded(openEnded) {
    this.#openEnded = openEnded;
    if (openEnded) this.#stuck = false;
  }

  /** How much content is hidden above and below, and how much is seen, in pixels. */
  get extent() {
    const { scrollTop: above, scrollHeight, clientHeight: seen } = this.#viewport;
    return { above, below: scrollHeight - seen - above, seen };
  }

  /** Runs `change`, by which rows may come, go or grow above: what one looks at stays where it is. */
  keepingPlace(change) {
    const anchor = this.#stuck ? undefined : this.#firstInSight();
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (!anchor?.isConnected) return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0) this.#scrollTo(this.#viewport.scrollTop + moved);
  }

  /** Where we are, for `restore`. */
  get place() {
    return { top: this.#viewport.scrollTop, stuck: this.#stuck };
  }

  restore({ top, stuck }) {
    this.#stuck = stuck;
    this.#scrollTo(stuck ? this.#viewport.scrollHeight : top);
  }

  toEnd() {
    this.#stuck = true;
    this.#scrollTo(this.#viewport.scrollHeight);
  }

  /** The same for somebody who wants to see where they go. */
  glideToEnd() {
    this.#stuck = true;
    this.#viewport.scrollTo({ top: this.#viewport.scrollHeight, behavior: gently() });
  }

  toTopOf(element) {
    this.#scrollTo(element.offsetTop - 12);
    this.#stuck = this.#isNearEnd();
  }

  toMiddleOf(element, { glide }) {
    element.scrollIntoView({ block: "center", behavior: glide ? gently() : "instant" });
  }

  toStart() {
    this.#stuck = false;
    this.#scrollTo(0);
  }

  /** A new message at the end: shown whole, or from its top where it is taller than the viewport. */
  follow(element) {
    if (!this.#stuck) return;
    if (element.offsetHeight > this.#viewport.clientHeight) this.toTopOf(element);
    else this.toEnd();
  }

  #firstInSight() {
    const edge = this.#viewport.getBoundingClientRect().top;
    const rows = [...this.#content.querySelectorAll(":scope > article")];
    return rows.find((row) => row.getBoundingClientRect().bottom > edge);
  }

  #scrollTo(top) {
    this.#viewport.scrollTo({ top, behavior: "instant" });
    this.#top = this.#viewport.scrollTop;
  }

  // Growing content moves nothing, so only a move upwards is somebody's wish to leave the end.
  #moved() {
    const { scrollTop, clientHeight } = this.#viewport;
    if (clientHeight === 0) return;
    if (this.#isNearEnd()) this.#stuck = true;
    else if (scrollTop < this.#top) this.#stuck = false;
    this.#top = scrollTop;
    this.dispatchEvent(new Event("moved"));
  }

  #isNearEnd() {
    if (this.#openEnded) return false;
    const { scrollTop, scrollHeight, clientHeight } = this.#viewport;
    return scrollHeight - clientHeight - scrollTop < NEAR;
  }

  #resized() {
    if (this.#viewport.clientHeight === 0) return;
    if (this.#stuck) this.#scrollTo(this.#viewport.scrollHeight);
    else this.#stuck = this.#isNearEnd();
    this.dispatchEvent(new Event("moved"));
  }
}
