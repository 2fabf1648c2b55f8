package org.stet.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.intake.Composer.Passage;

/// Reads an OpenDocument text (ODF 1.3, part 3) into a composer. Only words in paragraphs and
/// headings are text; deletions are kept apart from it, where the file has them, and put back where
/// they are wanted.
final class OdtText {
  /// What is no text though it holds words, as shown nowhere or only as a number or a picture.
  private static final Set<String> SKIPPED =
      Set.of(
          "text:note-citation",
          "text:ruby-text",
          "text:table-of-content-source",
          "text:illustration-index-source",
          "text:table-index-source",
          "text:object-index-source",
          "text:user-index-source",
          "text:alphabetical-index-source",
          "text:bibliography-source",
          "text:hidden-text",
          "text:hidden-paragraph",
          "text:script",
          "office:binary-data",
          "office:change-info",
          "office:forms",
          "office:scripts",
          "draw:object",
          "dc:date",
          "meta:date-string",
          "meta:creator-initials",
          "svg:title",
          "svg:desc");

  /// A text of its own: how many paragraphs are open in it, and what all of them are.
  private static final class Story {
    private final Role everywhere;
    private int paragraphs;

    private Story(Role everywhere) {
      this.everywhere = everywhere;
    }
  }

  private record Annotation(String id, StringBuilder author) {}

  private final Composer composer;
  private final Tracking tracking;
  private final OdtStyles styles;
  private final Deque<Story> stories = new ArrayDeque<>(List.of(new Story(Role.OPEN)));
  private final Deque<Role> roles = new ArrayDeque<>();
  private final Deque<Boolean> hidden = new ArrayDeque<>();
  private final Deque<Annotation> annotations = new ArrayDeque<>();
  private final Set<String> insertions = new HashSet<>();
  private final Map<String, List<Passage>> deletions = new HashMap<>();
  private String region = "";
  private int lists;
  private int tables;
  private int remarks;

  OdtText(Composer composer, Tracking tracking, OdtStyles styles) {
    this.composer = composer;
    this.tracking = tracking;
    this.styles = styles;
  }

  /// Reads a part: the body, or the one whose styles hold running heads.
  void read(Markup xml) throws IntakeException {
    while (xml.next()) {
      if (xml.isStart()) {
        if (!startStory(xml) && !startStructure(xml)) {
          startInline(xml);
        }
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (story().paragraphs > 0 && shows()) {
        composer.words(xml.text());
      }
    }
  }

  private Story story() {
    return stories.element();
  }

  private boolean shows() {
    return tracking.stands() && !hidden.contains(true);
  }

  private boolean startStory(Markup xml) throws IntakeException {
    switch (xml.name()) {
      case "text:note" -> {
        if (shows()) {
          enter(Role.NOTE);
        } else {
          xml.skip();
        }
      }
      case "office:annotation" -> startAnnotation(xml.value("office:name"));
      case "text:changed-region" ->
          region = xml.attribute("text:id").orElseGet(() -> xml.value("xml:id"));
      case "text:insertion" -> insertions.add(region);
      case "text:deletion" -> {
        tracking.change();
        composer.enterDeletion();
        stories.push(new Story(Role.OPEN));
      }
      case "style:header", "style:header-left", "style:header-first" -> enter(Role.RUNNING_HEAD);
      case "style:footer", "style:footer-left", "style:footer-first" -> enter(Role.RUNNING_HEAD);
      case "dc:creator" -> {
        if (annotations.isEmpty()) {
          xml.skip();
        } else {
          annotations.element().author().append(xml.words());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean startStructure(Markup xml) throws IntakeException {
    if (SKIPPED.contains(xml.name())) {
      xml.skip();
      return true;
    }
    switch (xml.name()) {
      case "text:p" -> startParagraph(Role.OPEN, xml);
      case "text:h" -> startParagraph(Role.HEADING, xml);
      case "text:list" -> lists++;
      case "table:table" -> tables++;
      case "text:section" -> {
        if (xml.value("text:display").equals("none")) {
          xml.skip();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void startInline(Markup xml) {
    switch (xml.name()) {
      case "text:span" -> hidden.push(styles.isHidden("text", xml.value("text:style-name")));
      case "text:s", "text:tab" -> character(" ");
      case "text:line-break" -> lineBreak();
      case "text:change" -> insertDeletion(xml.value("text:change-id"));
      case "text:change-start" -> change(xml.value("text:change-id"), 1);
      case "text:change-end" -> change(xml.value("text:change-id"), -1);
      case "office:annotation-end" -> composer.endRemark(xml.value("office:name"));
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "text:p", "text:h" -> endParagraph();
      case "text:span" -> hidden.pop();
      case "text:list" -> lists--;
      case "table:table" -> tables--;
      case "table:table-cell" -> endCell();
      case "text:note" -> leave(Composer.Place.BELOW);
      case "office:annotation" -> endAnnotation();
      case "text:deletion" -> {
        stories.pop();
        deletions.put(region, composer.take());
      }
      case "style:header", "style:header-left", "style:header-first" -> leave(Composer.Place.FRONT);
      case "style:footer", "style:footer-left", "style:footer-first" -> leave(Composer.Place.BACK);
      default -> {}
    }
  }

  private void enter(Role everywhere) {
    composer.enter();
    stories.push(new Story(everywhere));
  }

  private void leave(Composer.Place place) {
    stories.pop();
    composer.leave(place);
  }

  /// A paragraph in a paragraph is that of a text box.
  private void startParagraph(Role role, Markup xml) {
    if (story().paragraphs > 0) {
      composer.enter();
    }
    String style = xml.value("text:style-name");
    Role unmarked = lists > 0 ? Role.LIST_ITEM : tables > 0 ? Role.CELL : Role.OPEN;
    story().paragraphs++;
    hidden.push(styles.isHidden("paragraph", style));
    roles.push(story().everywhere.or(styles.role(style)).or(role).or(unmarked));
  }

  /// A paragraph whose end does not stand goes on with the next.
  private void endParagraph() {
    hidden.pop();
    Role role = roles.pop();
    if (tracking.stands()) {
      composer.end(role);
    }
    story().paragraphs--;
    if (story().paragraphs > 0) {
      composer.leave(Composer.Place.BESIDE);
    }
  }

  private void endCell() {
    if (story().paragraphs == 0) {
      composer.end(Role.CELL);
    }
  }

  private void startAnnotation(String id) {
    remarks++;
    String own = id.isEmpty() ? "at " + remarks : id;
    composer.startRemark(own);
    annotations.push(new Annotation(own, new StringBuilder()));
    enter(Role.OPEN);
  }

  private void endAnnotation() {
    stories.pop();
    Annotation annotation = annotations.pop();
    composer.leaveRemark(annotation.id(), annotation.author().toString());
  }

  /// Where changes are shown in place, deletions stand in the text like insertions.
  private void change(String id, int step) {
    if (insertions.contains(id)) {
      tracking.insertion(step);
    } else if (deletions.containsKey(id)) {
      tracking.deletion(step);
    }
  }

  private void insertDeletion(String id) {
    List<Passage> deleted = deletions.getOrDefault(id, new ArrayList<>());
    if (tracking.stands(false, true) && shows()) {
      composer.insert(deleted, story().paragraphs == 0);
    }
  }

  private void character(String character) {
    if (story().paragraphs > 0 && shows()) {
      composer.words(character);
    }
  }

  private void lineBreak() {
    if (story().paragraphs > 0 && shows()) {
      composer.lineBreak();
    }
  }
}
