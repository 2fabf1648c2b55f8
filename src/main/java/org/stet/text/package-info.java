/// Values: a document, its blocks and sentences, and places in them. Sees no other package.
@NullMarked
package org.stet.text;

import org.jspecify.annotations.NullMarked;
