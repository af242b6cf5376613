/**
 * What is made when it is first asked for, and kept. The shapes of input are made so, since making all of them
 * would be a fifth of the time that loading the library takes.
 */
export function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
