/// Readers: files, pages of the web and pasted text become a document with its provenance, the
/// article told from the page around it. The only place that knows jsoup, mime4j, Commons Compress,
/// PDFBox and commonmark. May see `text` and `language`.
@NullMarked
package org.stet.intake;

import org.jspecify.annotations.NullMarked;
