package org.stet.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts a word processor's text in reading order: what is kept inside a paragraph but stands beside
/// it (a text box) comes after it, notes come after all, running heads before and after. Remarks
/// are told by their ids, for their words may come long after their place.
final class Composer {
  private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

  /// A paragraph, a note or the place of a remark takes memory like so many characters: of those
  /// without any, too, a text may not have more than there is room for.
  private static final int COST = 50;

  /// Where the paragraphs of a level go when it is left.
  enum Place {
    FRONT,
    BESIDE,
    BELOW,
    BACK
  }

  /// Words up to the end of a paragraph, with the places of remarks in them.
  static final class Passage {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private Role role = Role.OPEN;

    private boolean isEmpty() {
      return marks.isEmpty() && text.isEmpty();
    }
  }

  private record Mark(int at, String id, boolean start) {}

  private record Remark(String id, String author, String words) {}

  /// A text of its own: the story, a note in it, a text box in the note.
  private static final class Level {
    private final boolean exact;
    private final List<Passage> done = new ArrayList<>();
    private final List<Passage> beside = new ArrayList<>();
    private Passage current = new Passage();

    /// @param exact whether to keep paragraphs without words, which still part those around them
    private Level(boolean exact) {
      this.exact = exact;
    }

    private List<Passage> finished() {
      if (!current.isEmpty() || !beside.isEmpty()) {
        end(Role.OPEN);
      }
      return done;
    }

    private void end(Role role) {
      if (exact || !current.isEmpty()) {
        current.role = role;
        done.add(current);
        current = new Passage();
      }
      done.addAll(beside);
      beside.clear();
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level(false)));
  private final List<Passage> front = new ArrayList<>();
  private final List<Passage> below = new ArrayList<>();
  private final List<Passage> back = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private int length;

  /// Adds words to the paragraph, without what only tells how to break lines. Stops past
  /// [Source#TEXT_LIMIT]: [#page] refuses such a text.
  void words(CharSequence words) {
    StringBuilder text = level().current.text;
    for (int i = 0; i < words.length() && length <= Source.TEXT_LIMIT; i++) {
      char c = words.charAt(i);
      if (Shape.isWhite(c)) {
        text.append(' ');
      } else if (c == '\u2011') {
        text.append('-');
      } else if (c != '\u00AD' && c != '\uFFFC' && !Character.isISOControl(c)) {
        text.append(c);
      }
      length++;
    }
  }

  /// Breaks the line; two in a row end a block.
  void lineBreak() {
    words(" ");
    level().current.text.append('\n');
  }

  /// Ends the paragraph. One without words leaves no trace.
  void end(Role role) {
    length += level().current.isEmpty() ? 0 : COST;
    level().end(role);
  }

  /// Begins a text inside the paragraph.
  void enter() {
    length += COST;
    levels.push(new Level(false));
  }

  /// Begins a text that [#take] ends.
  void enterDeletion() {
    levels.push(new Level(true));
  }

  void leave(Place place) {
    List<Passage> passages = levels.pop().finished();
    switch (place) {
      case FRONT -> front.addAll(passages);
      case BESIDE -> level().beside.addAll(passages);
      case BELOW -> below.addAll(passages);
      case BACK -> back.addAll(passages);
    }
  }

  /// Leaves a text and keeps it for [#insert].
  List<Passage> take() {
    return levels.pop().finished();
  }

  /// Leaves a text that is a remark.
  void leaveRemark(String id, String author) {
    List<String> words = take().stream().map(passage -> passage.text.toString().strip()).toList();
    if (length > Source.TEXT_LIMIT) {
      return;
    }
    remarks.add(new Remark(id, author, String.join("\n", words)));
  }

  /// Puts taken paragraphs here: the first goes on with the words before it, the words after it go
  /// on with the last.
  ///
  /// @param whole whether the last one ends, too
  void insert(List<Passage> passages, boolean whole) {
    for (int i = 0; i < passages.size(); i++) {
      words(passages.get(i).text);
      if (whole || i + 1 < passages.size()) {
        end(passages.get(i).role);
      }
    }
  }

  void startRemark(String id) {
    mark(id, true);
  }

  void endRemark(String id) {
    mark(id, false);
  }

  private void mark(String id, boolean start) {
    length += COST;
    if (length <= Source.TEXT_LIMIT) {
      Passage current = level().current;
      current.marks.add(new Mark(current.text.length(), id, start));
    }
  }

  private Level level() {
    return levels.element();
  }

  /// The page, in reading order.
  ///
  /// @param charset the IANA name of the charset that the bytes were decoded with
  /// @throws IntakeException when there is no text, or too much of it
  Page page(Origin origin, String charset, Page.Facts facts, boolean revised)
      throws IntakeException {
    if (length > Source.TEXT_LIMIT) {
      throw Source.tooLong(origin.name());
    }
    while (levels.size() > 1) {
      leave(Place.BESIDE);
    }
    PageWriter writer = new PageWriter();
    List<Passage> story = level().finished();
    nameHeadline(story);
    List.of(front, story, below, back)
        .forEach(passages -> passages.forEach(passage -> write(passage, writer)));
    if (writer.isEmpty()) {
      throw new IntakeException("intake.empty", origin.name());
    }
    comment(writer);
    return writer.page(charset, facts, revised);
  }

  /// Where nothing has the style of a title, the first heading is it.
  private static void nameHeadline(List<Passage> story) {
    boolean titled = story.stream().anyMatch(passage -> passage.role.equals(Role.HEADLINE));
    if (!titled) {
      story.stream()
          .filter(passage -> passage.role.equals(Role.HEADING))
          .findFirst()
          .ifPresent(passage -> passage.role = Role.HEADLINE);
    }
  }

  private void write(Passage passage, PageWriter writer) {
    int at = 0;
    for (Mark mark : passage.marks) {
      write(passage.text.substring(at, mark.at()), passage.role, writer);
      (mark.start() ? starts : ends).putIfAbsent(mark.id(), writer.position());
      at = mark.at();
    }
    write(passage.text.substring(at), passage.role, writer);
    writer.end(passage.role.kind(), passage.role.reason());
  }

  private static void write(String text, Role role, PageWriter writer) {
    String[] blocks = EMPTY_LINE.split(text, -1);
    for (int i = 0; i < blocks.length; i++) {
      if (i > 0) {
        writer.end(role.kind(), role.reason());
      }
      writer.words(blocks[i]);
    }
  }

  /// A remark without a place is one on the whole text and stands at its end.
  private void comment(PageWriter writer) {
    remarks.sort((a, b) -> Integer.compare(start(a, writer), start(b, writer)));
    for (Remark remark : remarks) {
      int start = start(remark, writer);
      int end = Math.max(start, ends.getOrDefault(remark.id(), start));
      writer.comment(start, end, remark.author(), remark.words());
    }
  }

  private int start(Remark remark, PageWriter writer) {
    return starts.getOrDefault(remark.id(), ends.getOrDefault(remark.id(), writer.position()));
  }
}
