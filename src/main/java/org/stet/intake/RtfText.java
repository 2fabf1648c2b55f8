package org.stet.intake;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.intake.RtfState.Mode;

/// Reads RTF into a composer. What is about something else than text (fonts, pictures, what only
/// one program knows) is passed over, as the format asks.
final class RtfText {
  /// More braces in braces than any program writes, and few enough to remember.
  private static final int DEPTH_LIMIT = 5_000;

  private static final int LONGEST_NAME = 500;

  private static final Set<String> HOLDS =
      Set.of("shp", "shpinst", "shpgrp", "object", "info", "do", "field");

  private static final Set<String> CAPTURED =
      Set.of("title", "author", "atrfstart", "atrfend", "atnauthor", "atnref");

  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "pict",
          "nonshppict",
          "fldinst",
          "sp",
          "shprslt",
          "objdata",
          "objclass",
          "objname",
          "listtext",
          "pntext",
          "pn",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "atnid",
          "atndate",
          "atntime",
          "atnicn",
          "atnparent",
          "nonesttables",
          "revtbl",
          "filetbl",
          "listtable",
          "listoverridetable",
          "generator",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "template",
          "background",
          "datafield",
          "formfield",
          "falt",
          "themedata",
          "xmlnstbl",
          "private",
          "subject",
          "keywords",
          "comment",
          "doccomm");

  private final Composer composer;
  private final Tracking tracking;
  private final RtfFonts fonts = new RtfFonts();
  private final Map<Integer, Role> styles = new HashMap<>();
  private final Map<String, String> captured = new HashMap<>();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final StringBuilder name = new StringBuilder();
  private RtfState state = new RtfState();
  private int toSkip;
  private int remarks;

  RtfText(Composer composer, Tracking tracking) {
    this.composer = composer;
    this.tracking = tracking;
  }

  void read(RtfScanner rtf, Origin origin) throws IntakeException {
    while (rtf.next()) {
      switch (rtf.kind()) {
        case OPEN -> open(origin);
        case CLOSE -> close();
        case CONTROL -> control(rtf);
        case BYTES -> bytes(rtf.text());
      }
    }
    composer.end(role());
  }

  String charset() {
    return fonts.usual().name();
  }

  Page.Facts facts() {
    return Page.Facts.of(captured("title"), captured("author"));
  }

  private String captured(String word) {
    return captured.getOrDefault(word, "").strip();
  }

  private void open(Origin origin) throws IntakeException {
    if (outer.size() >= DEPTH_LIMIT) {
      throw origin.broken();
    }
    outer.push(state);
    state = state.inner();
    toSkip = 0;
  }

  private void close() {
    toSkip = 0;
    RtfState closed = state;
    switch (closed.destination) {
      case "footnote" -> leave(Composer.Place.BELOW);
      case "shptxt", "dptxbxtext" -> leave(Composer.Place.BESIDE);
      case "header" -> leave(Composer.Place.FRONT);
      case "footer" -> leave(Composer.Place.BACK);
      case "annotation" -> leaveRemark();
      case "atrfstart" -> composer.startRemark(captured("atrfstart"));
      case "atrfend" -> composer.endRemark(captured("atrfend"));
      default -> {}
    }
    state = outer.pop();
    if (closed.mode == Mode.STYLES && !name.isEmpty()) {
      nameStyle(closed);
    }
  }

  /// One that names no stretch of words is about its own place.
  private void leaveRemark() {
    remarks++;
    String stretch = captured("atnref");
    String id = stretch.isEmpty() ? "at " + remarks : stretch;
    composer.leaveRemark(id, captured("atnauthor"));
    composer.startRemark(id);
    composer.endRemark(id);
    captured.remove("atnref");
    captured.remove("atnauthor");
  }

  private void leave(Composer.Place place) {
    composer.end(role());
    composer.leave(place);
  }

  private void nameStyle(RtfState closed) {
    String style = name.toString().replaceFirst(";.*", "");
    styles.put(closed.style, Role.ofStyle(style).or(outline(closed.outline)));
    name.setLength(0);
  }

  private void control(RtfScanner rtf) {
    String word = rtf.word();
    if (word.equals("*")) {
      state.optional = true;
    } else if (isDestination(word)) {
      destination(word);
    } else if (state.optional) {
      state.mode = Mode.SKIP;
    } else if (!paragraph(rtf) && !character(rtf)) {
      fonts(rtf);
    }
  }

  /// Whether a word says what the braces around it are about.
  private static boolean isDestination(String word) {
    return mode(word) != Mode.STORY || opens(word);
  }

  private void destination(String word) {
    state.optional = false;
    if (word.equals("listtext") || word.equals("pntext")) {
      // The label of a list item stands in braces inside its paragraph.
      Optional.ofNullable(outer.peek()).ifPresent(paragraph -> paragraph.listed = true);
    }
    if (state.mode == Mode.SKIP || (word.equals("footnote") && !shows())) {
      state.mode = Mode.SKIP;
    } else {
      state.destination = word;
      begin(word, mode(word));
    }
  }

  private static boolean opens(String word) {
    return Set.of("rtf", "fldrslt", "result", "ud").contains(word) || place(word);
  }

  private static boolean place(String word) {
    return Set.of("footnote", "shptxt", "dptxbxtext", "annotation").contains(word)
        || word.matches("(header|footer)[lrf]?");
  }

  private static Mode mode(String word) {
    return SKIPPED.contains(word)
        ? Mode.SKIP
        : CAPTURED.contains(word)
            ? Mode.CAPTURE
            : HOLDS.contains(word) || word.equals("upr")
                ? Mode.HOLD
                : word.equals("stylesheet")
                    ? Mode.STYLES
                    : word.equals("fonttbl") ? Mode.FONTS : Mode.STORY;
  }

  private void begin(String word, Mode mode) {
    if (word.equals("upr")) {
      state.outside = state.mode;
    }
    state.mode = word.equals("ud") ? state.outside : mode;
    if (mode == Mode.CAPTURE) {
      captured.put(word, "");
      state.capture = word;
    } else if (place(word)) {
      composer.enter();
      state.plainParagraph();
      state.plainWords();
      if (word.equals("footnote")) {
        state.everywhere = Role.NOTE;
      } else if (word.startsWith("header") || word.startsWith("footer")) {
        state.everywhere = Role.RUNNING_HEAD;
        state.destination = word.substring(0, "header".length());
      }
    }
  }

  private boolean paragraph(RtfScanner rtf) {
    switch (rtf.word()) {
      case "par" -> endParagraph();
      case "sect" -> end(role());
      case "cell", "nestcell", "row", "nestrow" -> end(role().or(Role.CELL));
      case "pard" -> state.plainParagraph();
      case "s" -> state.style = rtf.parameter(0);
      case "outlinelevel" -> state.outline = rtf.parameter(-1);
      case "ls" -> state.listed = rtf.parameter(0) > 0;
      case "intbl" -> state.inTable = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void endParagraph() {
    if (tracking.stands(state.inserted, state.deleted)) {
      end(role());
    }
  }

  private void end(Role role) {
    if (state.mode == Mode.STORY) {
      composer.end(role);
    }
  }

  private Role role() {
    Role unmarked = state.inTable ? Role.CELL : Role.OPEN;
    return state
        .everywhere
        .or(styles.getOrDefault(state.style, Role.OPEN))
        .or(outline(state.outline))
        .or(state.listed ? Role.LIST_ITEM : unmarked);
  }

  private static Role outline(int level) {
    return level >= 0 && level < 9 ? Role.HEADING : Role.OPEN;
  }

  private boolean character(RtfScanner rtf) {
    switch (rtf.word()) {
      case "plain" -> state.plainWords();
      case "v" -> state.hidden = rtf.isOn();
      case "revised", "mvt" -> state.inserted = changed(rtf.isOn());
      case "deleted", "mvf" -> state.deleted = changed(rtf.isOn());
      case "u" -> {
        words(Character.toString(rtf.parameter('?') & 0xFFFF));
        toSkip = state.fallback;
      }
      case "uc" -> state.fallback = Math.max(0, rtf.parameter(1));
      case "line", "lbr" -> lineBreak();
      case "tab", "~", "page", "column", "emspace", "enspace", "qmspace" -> words(" ");
      case "_" -> words("-");
      case "emdash" -> words("—");
      case "endash" -> words("–");
      case "bullet" -> words("•");
      case "lquote" -> words("‘");
      case "rquote" -> words("’");
      case "ldblquote" -> words("“");
      case "rdblquote" -> words("”");
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean changed(boolean on) {
    if (on) {
      tracking.change();
    }
    return on;
  }

  private void fonts(RtfScanner rtf) {
    int figure = rtf.parameter(0);
    switch (rtf.word()) {
      case "f", "deff" -> state.font = figure;
      case "fcharset" -> fonts.charset(state.font, figure);
      case "cpg" -> fonts.codePage(state.font, figure);
      case "ansicpg" -> fonts.usual(figure);
      case "mac" -> fonts.usual(RtfFonts.MAC_ROMAN);
      case "pc" -> fonts.usual(437);
      case "pca" -> fonts.usual(850);
      default -> {}
    }
  }

  /// After a character as `\u8217` come as many bytes for programs that do not know it.
  private void bytes(byte[] bytes) {
    int from = Math.min(toSkip, bytes.length);
    toSkip = 0;
    Charset charset = state.mode == Mode.STYLES ? fonts.usual() : fonts.of(state.font);
    words(new String(bytes, from, bytes.length - from, charset));
  }

  private void words(String words) {
    switch (state.mode) {
      case STORY -> {
        if (shows()) {
          composer.words(words);
        }
      }
      case CAPTURE -> capture(words);
      case STYLES -> name.append(words);
      case HOLD, SKIP, FONTS -> {}
    }
  }

  /// Names are short; one without an end is cut off.
  private void capture(String words) {
    if (captured.getOrDefault(state.capture, "").length() < LONGEST_NAME) {
      captured.merge(state.capture, words, String::concat);
    }
  }

  private void lineBreak() {
    if (state.mode == Mode.STORY && shows()) {
      composer.lineBreak();
    }
  }

  private boolean shows() {
    return !state.hidden && tracking.stands(state.inserted, state.deleted);
  }
}
