/// The database behind `ReviewStore`. The only place that knows SQL. May see the packages from
/// `text` to `report`.
@NullMarked
package org.stet.store;

import org.jspecify.annotations.NullMarked;
