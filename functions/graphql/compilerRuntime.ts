// By its file: by its name a second copy would be loaded, which the compiler does not use.
import { jitRuntime } from '../../node_modules/graphql-jit/dist/runtime.js';

type Handle = typeof jitRuntime.handleResolverResult;

/**
 * Makes the compiler's runtime end in an error what breaks off after a promise: an answer without a type, a record that throws when it is looked at. As published it
 * leaves such a fault to nobody, which ends the process, and the answer open for ever. With an error graphql-js answers anew and tells its own.
 */
export function mendRuntime(): void {
  const handle: Handle = (context, value, onSuccess, onError) => {
    if (!jitRuntime.isPromise(value)) return onSuccess(value);
    context.promiseCounter += 1;
    const ended = (take: () => void) => {
      try {
        take();
      } catch (error) {
        context.errors.push(error as (typeof context.errors)[number]);
      }
      context.promiseCounter -= 1;
      // Nobody waits where what came before broke off at once.
      if (context.promiseCounter === 0) context.resolve?.(context);
    };
    (value as Promise<unknown>).then(
      (result) => ended(() => onSuccess(result)),
      (error) => ended(() => onError(error)),
    );
  };
  jitRuntime.handleResolverResult = handle;
  jitRuntime.handleListItemResult = handle;
}
