const BUYERS = ['a lamplighter', 'OpenAI', 'nobody', 'Foxconn', 'a ferry line', 'the choir', 'Broadcom'];

/** The words of a lot of the auction. */
export function describeLot(index) {
  return `Lot ${index + 1}: a crate of wire, bought by ${BUYERS[index % BUYERS.length]}`;
}
