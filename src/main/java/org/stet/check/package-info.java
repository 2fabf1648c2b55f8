/// What an editor must not let pass: one file per check, listed in `Checks`. May see the packages
/// from `text` to `claim`.
@NullMarked
package org.stet.check;

import org.jspecify.annotations.NullMarked;
