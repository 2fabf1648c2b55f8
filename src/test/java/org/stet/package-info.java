/// Tests of the whole: architecture, gate, stories.
@NullMarked
package org.stet;

import org.jspecify.annotations.NullMarked;
