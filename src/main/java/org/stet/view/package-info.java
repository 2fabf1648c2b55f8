/// The window: plain Java views over the view models. The only place that knows `javafx.scene`. May
/// see every package above it but `store`.
@NullMarked
package org.stet.view;

import org.jspecify.annotations.NullMarked;
