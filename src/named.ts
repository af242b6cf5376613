/** Gives a function the name it has on the face, so that the lines under an error show what was called. */
export function named<F extends object>(name: string, made: F): F {
  return Object.defineProperty(made, "name", { value: name, configurable: true });
}

/** A public function with its twin that gives exact fractions, both under the name that users call them by. */
export function withExact<F extends object, E extends object>(
  name: string,
  shown: F,
  exact: E,
): F & { readonly exact: E } {
  const twin = { exact: named(`${name}.exact`, exact) };
  return Object.freeze(Object.assign(named(name, shown), twin));
}
