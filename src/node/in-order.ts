/** A promise and whether it has settled. */
interface Tracked<T> {
  readonly promise: Promise<T>;
  settled: boolean;
}

/**
 * Works on several items of a source at once and gives the results in the order of the source. At most `window` items are taken ahead of
 * the result that is next, so a slow consumer slows the source. A result is given as soon as it and all before it are there, even while
 * the source is waiting. Throws the signal's reason when that is aborted.
 */
export async function* mapInOrder<In, Out>(
  source: Iterable<In> | AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  { window, signal }: { readonly window: number; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Out> {
  const iterator = iteratorOf(source);
  const running: Tracked<Out>[] = [];
  const waiter = { wake: () => {} };
  const wake = () => waiter.wake();
  let next: Tracked<IteratorResult<In>> | undefined;
  let ended = false;
  signal?.addEventListener("abort", wake);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (!ended && next === undefined && running.length < window) next = track(take(iterator), wake);
      if (running[0]?.settled === true) yield await running.shift()!.promise;
      else if (next?.settled === true) {
        const { done, value } = await next.promise;
        next = undefined;
        if (done === true) ended = true;
        else running.push(track(work(value), wake));
      } else if (running.length === 0 && next === undefined) return;
      else await new Promise<void>((resolve) => (waiter.wake = resolve));
    }
  } finally {
    signal?.removeEventListener("abort", wake);
    const end = ended ? undefined : endOf(iterator);
    // A source that is still waiting would make its end wait too.
    if (next === undefined) await end;
  }
}

function iteratorOf<T>(source: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

async function take<T>(iterator: Iterator<T> | AsyncIterator<T>): Promise<IteratorResult<T>> {
  return iterator.next();
}

async function endOf(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  await Promise.resolve(iterator.return?.()).catch(() => {});
}

/** Its failure, if any, is met when its turn comes. */
function track<T>(promise: Promise<T>, wake: () => void): Tracked<T> {
  const tracked = { promise, settled: false };
  const settle = () => {
    tracked.settled = true;
    wake();
  };
  promise.then(settle, settle);
  return tracked;
}
