package org.stet.view;

import java.util.List;
import java.util.stream.Collectors;
import org.stet.report.Messages;
import org.stet.workbench.Mark;
import org.stet.workbench.Marked;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Run;

/// A paragraph with its marks in words, for those who hear it.
record MarkWords(Messages messages) {
  private static final List<Mark> HEARD =
      List.of(
          Mark.UNSUPPORTED,
          Mark.OMITTED,
          Mark.CUT,
          Mark.ADDED,
          Mark.RELATED,
          Mark.UNRELATED,
          Mark.MOVED,
          Mark.GAP,
          Mark.ERROR,
          Mark.WARNING,
          Mark.NOTE,
          Mark.NOTED);

  /// @param text of the document that the paragraph is of
  String of(Paragraph paragraph, String text) {
    String words =
        paragraph.runs().stream()
            .filter(run -> !run.isInserted() || paragraph.span().isEmpty())
            .map(Run::text)
            .collect(Collectors.joining())
            .strip();
    String marks =
        HEARD.stream()
            .flatMap(
                mark ->
                    paragraph.marks().stream()
                        .filter(marked -> marked.mark() == mark)
                        .map(marked -> told(marked, text)))
            .distinct()
            .collect(Collectors.joining("; "));
    return marks.isEmpty() ? words : messages.text("window.heard", words, marks);
  }

  private String told(Marked marked, String text) {
    String kind = messages.text("window.mark." + ParagraphRow.styleOf(marked.mark()));
    String words = marked.span().isEmpty() ? marked.chip().strip() : marked.span().in(text);
    if (marked.mark() == Mark.NOTED) {
      return messages.text("window.heard.noted", marked.chip(), words);
    }
    boolean whole = marked.mark().isBand() || words.isEmpty();
    return whole ? kind : messages.text("window.heard.mark", kind, words);
  }
}
