package org.stet.text;

import java.util.List;

/// The same of both texts, one for each sentence.
public record Sides<T>(List<T> original, List<T> rewrite) {}
