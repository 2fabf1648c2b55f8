package org.stet.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.stet.check.Category;
import org.stet.check.Finding;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;

/// The findings as the list shows them: in groups, without those that the filter leaves out. Who
/// goes from finding to finding goes in this order. To be used on the window's thread.
public final class FindingList {
  /// What a heading that was not read as one begins and ends with.
  private static final Pattern MARKUP = Pattern.compile("^[\\s*_#=]+|[\\s*_#=]+$");

  private static final List<Severity> WEIGHTS = List.of(Severity.values());
  private static final List<Category> CATEGORIES = List.of(Category.values());

  private final SettingsBook settings;
  private final Messages messages;
  private final ObservableList<Entry> shown = FXCollections.observableArrayList();
  // Kept in a field: a view that nobody holds is collected, and its listeners fall silent with it.
  private final ObservableList<Entry> shownView = FXCollections.unmodifiableObservableList(shown);
  private final ReadOnlyObjectWrapper<Set<Group>> filter = new ReadOnlyObjectWrapper<>(Set.of());
  private List<FindingGroup> groups = List.of();
  private List<Entry> all = List.of();
  private List<Block> headings = List.of();
  private Optional<Document> rewrite = Optional.empty();

  FindingList(SettingsBook settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  /// The findings that the filter lets through, group after group.
  public ObservableList<Entry> shown() {
    return shownView;
  }

  /// The same in their groups, none of which is empty. They change right before [#shown()] does.
  public List<FindingGroup> groups() {
    return groups;
  }

  /// What they are grouped by.
  public Grouping grouping() {
    return settings.get().findings().grouping();
  }

  /// Groups them otherwise, here and in the reviews to come.
  public void group(Grouping by) {
    settings.change(now -> now.with(now.findings().grouped(by)));
  }

  /// The groups of the filter that are shown; none means all.
  public ReadOnlyObjectProperty<Set<Group>> filter() {
    return filter.getReadOnlyProperty();
  }

  /// Shows what the filter calls a group, or hides it again; with none chosen all are shown.
  public void toggle(Group group) {
    Set<Group> chosen = EnumSet.noneOf(Group.class);
    chosen.addAll(filter.get());
    if (!chosen.remove(group)) {
      chosen.add(group);
    }
    filter.set(Set.copyOf(chosen));
    list();
  }

  /// Shows all where the filter hides a finding.
  void reveal(Entry entry) {
    if (!shown.contains(entry)) {
      filter.set(Set.of());
      list();
    }
  }

  /// How many findings are in a group of the filter.
  public long count(Group group) {
    return all.stream().filter(entry -> group.holds(entry.finding())).count();
  }

  /// The finding that a step leads to from another, around the end.
  ///
  /// @param by 1 for the next, -1 for the one before
  Optional<Entry> from(Optional<Entry> selected, int by) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int at = selected.map(shown::indexOf).orElse(-1);
    int to = at < 0 ? (by > 0 ? 0 : shown.size() - 1) : Math.floorMod(at + by, shown.size());
    return Optional.of(shown.get(to));
  }

  /// @param entries in reading order
  void fill(List<Entry> entries, Document now) {
    all = List.copyOf(entries);
    if (!rewrite.equals(Optional.of(now))) {
      rewrite = Optional.of(now);
      headings = now.blocks().stream().filter(b -> b.kind() == BlockKind.HEADING).toList();
    }
    list();
  }

  /// Lists them as they are to be listed now.
  void list() {
    Set<Group> chosen = filter.get();
    groups =
        grouped(
            all.stream()
                .filter(
                    e -> chosen.isEmpty() || chosen.stream().anyMatch(g -> g.holds(e.finding())))
                .toList());
    shown.setAll(groups.stream().flatMap(group -> group.entries().stream()).toList());
  }

  /// What a group is told by and named.
  ///
  /// @param rank orders the groups that reading order does not
  private record Key(int rank, String id, String title) {}

  private List<FindingGroup> grouped(List<Entry> entries) {
    Grouping by = grouping();
    Map<Key, List<Entry>> parts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      parts.computeIfAbsent(key(by, entry), key -> new ArrayList<>()).add(entry);
    }
    return parts.entrySet().stream()
        .sorted(Comparator.comparingInt(part -> part.getKey().rank()))
        .map(part -> new FindingGroup(part.getKey().id(), part.getKey().title(), part.getValue()))
        .toList();
  }

  private Key key(Grouping by, Entry entry) {
    Finding finding = entry.finding();
    return switch (by) {
      case PLACE -> place(finding);
      case SEVERITY -> {
        String id = finding.severity().id();
        yield new Key(
            -WEIGHTS.indexOf(finding.severity()), id, messages.text("window.group." + id));
      }
      case CATEGORY ->
          new Key(
              CATEGORIES.indexOf(finding.category()),
              finding.category().id(),
              heading(entry.words().category()));
      case CHECK -> new Key(0, finding.check(), entry.words().title());
    };
  }

  private static String heading(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// Under which heading of the rewrite a finding stands; what was left out stands nowhere.
  private Key place(Finding finding) {
    if (finding.isOmission()) {
      return new Key(0, "left-out", messages.text("window.group.left-out"));
    }
    int start = finding.rewrite().span().start();
    int heading =
        IntStream.range(0, headings.size())
            .filter(i -> headings.get(i).span().start() <= start)
            .max()
            .orElse(-1);
    String top = headings.isEmpty() ? "window.group.rewrite" : "window.group.opening";
    String title =
        heading < 0
            ? messages.text(top)
            : rewrite
                .flatMap(document -> FindingWords.name(document, headings.get(heading).span()))
                .map(words -> MARKUP.matcher(words).replaceAll(""))
                .orElse("");
    return new Key(0, "place-" + heading, title);
  }
}
