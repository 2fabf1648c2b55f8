/// What the rewrite asserts and what the original says of it: evidence and verdicts. May see the
/// packages from `text` to `alignment`.
@NullMarked
package org.stet.claim;

import org.jspecify.annotations.NullMarked;
