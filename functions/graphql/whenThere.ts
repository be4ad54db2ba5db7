/** What `make` makes of a value: at once where the value is there, else when it is. A list of hundreds then waits for none of its items. */
export function whenThere<T, R>(value: T | Promise<T>, make: (value: T) => R): R | Promise<Awaited<R>> {
  return value instanceof Promise ? (value.then(make) as Promise<Awaited<R>>) : make(value);
}
