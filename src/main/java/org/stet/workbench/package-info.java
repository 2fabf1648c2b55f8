/// View models: what the window shows and does, without a window. May see the packages from `text`
/// to `report`, never `store`; of JavaFX only beans and collections.
@NullMarked
package org.stet.workbench;

import org.jspecify.annotations.NullMarked;
