/// What the editor said of the findings: decisions, notes, and the port behind which they are kept.
/// May see the packages from `text` to `check`.
@NullMarked
package org.stet.review;

import org.jspecify.annotations.NullMarked;
