/// Which sentences answer to which, and which words changed between them. The only place that knows
/// java-diff-utils. May see the packages above it: `text`, `language`, `intake`.
@NullMarked
package org.stet.alignment;

import org.jspecify.annotations.NullMarked;
