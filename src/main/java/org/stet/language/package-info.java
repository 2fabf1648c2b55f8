/// What a text says word by word: sentences, tokens, figures, dates, names, vectors; its language
/// and charset where it does not name them. The only place that knows OpenNLP, ICU4J and ONNX
/// Runtime. May see `text`.
@NullMarked
package org.stet.language;

import org.jspecify.annotations.NullMarked;
