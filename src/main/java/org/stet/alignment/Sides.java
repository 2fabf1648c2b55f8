package org.stet.alignment;

import java.util.List;

/// The same of both texts, one for each sentence.
record Sides<T>(List<T> original, List<T> rewrite) {}
