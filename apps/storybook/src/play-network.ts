type Answer = (real: () => Promise<Response>) => Promise<Response>;

/** By the start of an address's query, what the network would have to be for a state to be seen. */
const ANSWERS: Readonly<Record<string, () => Answer>> = {
  /** A server that never answers. */
  never: () => () => new Promise(() => {}),
  /** The first answer is that of the server; then there is none. */
  once: () => {
    let count = 0;
    return async (real) => (count++ === 0 ? real() : new Response('', { status: 404 }));
  },
};

/** Answers addresses such as `sample.json?never` in the network's stead, until the story is left. */
export function playNetwork(): () => void {
  const answers = Object.entries(ANSWERS).map(([word, answer]) => [`?${word}`, answer()] as const);
  const { fetch } = window;
  window.fetch = (input, init) => {
    const real = () => fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    const answer = answers.find(([word]) => address.includes(word))?.[1];
    return answer ? answer(real) : real();
  };
  return () => {
    window.fetch = fetch;
  };
}
