package org.stet.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads the parts of a Word document that hold text (WordprocessingML, ISO 29500-1, 17) into a
/// composer, as they look when printed: hidden words, the instructions of fields and the old half
/// of what is kept twice are left out.
final class DocxText {
  /// A paragraph that is not at its end yet; its text boxes hold others.
  private static final class Paragraph {
    private Role role = Role.OPEN;
    private boolean markInserted;
    private boolean markDeleted;
  }

  private final Composer composer;
  private final Tracking tracking;
  private final DocxStyles styles;
  private final Deque<Paragraph> open = new ArrayDeque<>();

  /// Of each field around the place: whether its instruction is being read, not its result.
  private final Deque<Boolean> instructions = new ArrayDeque<>();

  /// Of each choice around the place: whether one was taken.
  private final Deque<Boolean> choices = new ArrayDeque<>();

  private final Set<String> notes = new HashSet<>();
  private Optional<Role> everywhere = Optional.empty();
  private String author = "";
  private String comment = "";
  private int cells;
  private boolean hidden;
  private boolean reading;
  private boolean placeholder;

  DocxText(Composer composer, Tracking tracking, DocxStyles styles) {
    this.composer = composer;
    this.tracking = tracking;
    this.styles = styles;
  }

  /// Reads a part. The body comes before its notes: only those that it still refers to are read.
  void read(Markup xml) throws IntakeException {
    while (xml.next()) {
      if (xml.isStart()) {
        if (!startPart(xml) && !startStructure(xml)) {
          startInline(xml);
        }
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (reading && shows()) {
        composer.words(xml.text());
      }
    }
  }

  private boolean shows() {
    return tracking.stands() && !hidden && !instructions.contains(true);
  }

  /// Texts beside the body, each in a part of its own.
  private boolean startPart(Markup xml) throws IntakeException {
    switch (xml.name()) {
      case "w:hdr", "w:ftr" -> {
        composer.enter();
        everywhere = Optional.of(Role.RUNNING_HEAD);
      }
      case "w:footnote", "w:endnote" -> {
        if (notes.contains(xml.name() + xml.value("w:id"))) {
          composer.enter();
          everywhere = Optional.of(Role.NOTE);
        } else {
          xml.skip();
        }
      }
      case "w:comment" -> {
        composer.enter();
        comment = xml.value("w:id");
        author = xml.value("w:author");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean startStructure(Markup xml) throws IntakeException {
    switch (xml.name()) {
      case "w:p" -> startParagraph();
      case "w:pPr" -> paragraphProperties(xml);
      case "w:tc" -> cells++;
      case "w:trPr" -> rowProperties(xml);
      case "w:sdtPr" -> controlProperties(xml);
      case "w:sdtContent" -> {
        if (placeholder) {
          xml.skip();
        }
        placeholder = false;
      }
      case "mc:AlternateContent" -> choices.push(false);
      case "mc:Choice", "mc:Fallback" -> choose(xml);
      case "w:ins", "w:moveTo" -> tracking.insertion(1);
      case "w:del", "w:moveFrom" -> tracking.deletion(1);
      case "w:tblPr", "w:tcPr", "w:sectPr", "w:rt" -> xml.skip();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void startInline(Markup xml) throws IntakeException {
    switch (xml.name()) {
      case "w:r" -> hidden = false;
      case "w:rPr" -> runProperties(xml);
      case "w:t", "w:delText", "m:t" -> reading = true;
      case "w:tab", "w:ptab" -> character(" ");
      case "w:noBreakHyphen" -> character("-");
      case "w:sym" -> character(Symbols.of(xml.value("w:font"), xml.value("w:char")));
      case "w:br", "w:cr" -> lineBreak(xml.value("w:type"));
      case "w:fldChar" -> field(xml.value("w:fldCharType"));
      case "w:commentRangeStart" -> composer.startRemark(xml.value("w:id"));
      case "w:commentRangeEnd" -> composer.endRemark(xml.value("w:id"));
      case "w:commentReference" -> {
        composer.startRemark(xml.value("w:id"));
        composer.endRemark(xml.value("w:id"));
      }
      case "w:footnoteReference" -> note("w:footnote", xml.value("w:id"));
      case "w:endnoteReference" -> note("w:endnote", xml.value("w:id"));
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "w:p" -> endParagraph();
      case "w:tc" -> endCell();
      case "w:t", "w:delText", "m:t" -> reading = false;
      case "w:r" -> hidden = false;
      case "w:ins", "w:moveTo" -> tracking.insertion(-1);
      case "w:del", "w:moveFrom" -> tracking.deletion(-1);
      case "mc:AlternateContent" -> choices.pop();
      case "w:hdr" -> endPart(Composer.Place.FRONT);
      case "w:ftr" -> endPart(Composer.Place.BACK);
      case "w:footnote", "w:endnote" -> endPart(Composer.Place.BELOW);
      case "w:comment" -> composer.leaveRemark(comment, author);
      default -> {}
    }
  }

  private void endPart(Composer.Place place) {
    composer.leave(place);
    everywhere = Optional.empty();
  }

  private void startParagraph() {
    if (!open.isEmpty()) {
      composer.enter();
    }
    open.push(new Paragraph());
  }

  /// A paragraph whose end does not stand goes on with the next.
  private void endParagraph() {
    Paragraph paragraph = open.pop();
    if (tracking.stands(paragraph.markInserted, paragraph.markDeleted)) {
      Role unmarked = cells > 0 ? Role.CELL : Role.OPEN;
      composer.end(everywhere.orElse(paragraph.role.or(unmarked)));
    }
    if (!open.isEmpty()) {
      composer.leave(Composer.Place.BESIDE);
    }
  }

  private void endCell() {
    if (open.isEmpty()) {
      composer.end(Role.CELL);
    }
    cells--;
  }

  private void paragraphProperties(Markup xml) throws IntakeException {
    Paragraph paragraph = open.isEmpty() ? new Paragraph() : open.element();
    boolean ofMark = false;
    while (xml.next() && !xml.isEnd("w:pPr")) {
      ofMark = xml.isStart() ? ofMark || xml.name().equals("w:rPr") : ofMark && !xml.isEnd("w:rPr");
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:pStyle" -> paragraph.role = styles.role(xml.value("w:val"));
          case "w:outlineLvl" ->
              paragraph.role = DocxStyles.outline(xml.value("w:val")).or(paragraph.role);
          case "w:numId" -> paragraph.role = numbered(paragraph.role, xml.value("w:val"));
          case "w:ins", "w:moveTo" -> paragraph.markInserted |= changed(ofMark);
          case "w:del", "w:moveFrom" -> paragraph.markDeleted |= changed(ofMark);
          case "w:pPrChange", "w:rPrChange", "w:sectPr" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  private boolean changed(boolean ofMark) {
    if (ofMark) {
      tracking.change();
    }
    return ofMark;
  }

  private static Role numbered(Role role, String list) {
    if (list.equals("0")) {
      return role.equals(Role.LIST_ITEM) ? Role.OPEN : role;
    }
    return role.or(Role.LIST_ITEM);
  }

  private void runProperties(Markup xml) throws IntakeException {
    while (xml.next() && !xml.isEnd("w:rPr")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:vanish" -> hidden = DocxStyles.isOn(xml);
          case "w:rStyle" -> hidden = styles.isHidden(xml.value("w:val"));
          case "w:rPrChange" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /// The words of a row that was put in or taken out are marked themselves.
  private void rowProperties(Markup xml) throws IntakeException {
    while (xml.next() && !xml.isEnd("w:trPr")) {
      if (xml.isStart() && (xml.name().equals("w:ins") || xml.name().equals("w:del"))) {
        tracking.change();
      }
    }
  }

  /// A form field that nobody has filled in shows a prompt, which is no text.
  private void controlProperties(Markup xml) throws IntakeException {
    while (xml.next() && !xml.isEnd("w:sdtPr")) {
      if (xml.isStart() && xml.name().equals("w:showingPlcHdr")) {
        placeholder = DocxStyles.isOn(xml);
      }
    }
  }

  /// The same thing for new and for old programs: the first is read.
  private void choose(Markup xml) throws IntakeException {
    if (choices.isEmpty() || choices.pop()) {
      xml.skip();
    }
    choices.push(true);
  }

  private void field(String part) {
    switch (part) {
      case "begin" -> instructions.push(true);
      case "separate" -> {
        instructions.poll();
        instructions.push(false);
      }
      case "end" -> instructions.poll();
      default -> {}
    }
  }

  private void character(String character) {
    if (shows()) {
      composer.words(character);
    }
  }

  private void lineBreak(String type) {
    boolean ofLine = type.isEmpty() || type.equals("textWrapping");
    if (ofLine && shows()) {
      composer.lineBreak();
    } else {
      character(" ");
    }
  }

  private void note(String kind, String id) {
    if (shows()) {
      notes.add(kind + id);
    }
  }
}
