/// What leaves the program: one writer per format. May see the packages from `text` to `review`.
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
