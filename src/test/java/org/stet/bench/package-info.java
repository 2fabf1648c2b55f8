/// Measurements that people start by hand; the build only tests their arithmetic.
@org.jspecify.annotations.NullMarked
package org.stet.bench;
