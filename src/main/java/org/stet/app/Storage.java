package org.stet.app;

import java.util.function.Supplier;
import org.stet.review.ReviewStore;
import org.stet.workbench.SettingsBook;

/// Where the window keeps things. Each is opened when it is first asked for.
record Storage(Supplier<ReviewStore> reviews, Supplier<SettingsBook.Shelf> settings) {}
