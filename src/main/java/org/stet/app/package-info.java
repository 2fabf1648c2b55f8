/// The program: command line, wiring, settings. The only place with threads, clock, locale and
/// standard streams. May see every package.
@NullMarked
package org.stet.app;

import org.jspecify.annotations.NullMarked;
