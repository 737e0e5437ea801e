/**
 * Stirs the value `next` into a running hash: a multiply–xorshift step, so that features of several parts spread evenly over
 * 32 bits. Unsigned.
 */
export function stir(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ next, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
