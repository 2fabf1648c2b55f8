package org.stet.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.check.CheckChoice;
import org.stet.check.Severity;
import org.stet.review.DismissalReason;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.Grouping;
import org.stet.workbench.KeyMap;
import org.stet.workbench.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. What is not there is as usual, and what is not known is left aside, for it
/// may be of another version; a value of the wrong kind makes the whole damaged.
///
/// @param usual what holds where nothing is written
record SettingsJson(Settings usual) {
  /// @throws tools.jackson.core.JacksonException when it is no JSON
  /// @throws IllegalArgumentException when it is no settings
  Settings read(String json) {
    JsonNode root = new JsonMapper().readTree(json);
    if (!root.isObject()) {
      throw wrong(root);
    }
    JsonNode type = object(root.path("type"));
    String initials = text(root.path("initials"), usual.initials()).strip();
    return new Settings(
        new Settings.Type(
            constant(Settings.Face.class, type.path("face"), usual.type().face()),
            number(type.path("percent"), usual.type().percent()),
            number(type.path("measure"), usual.type().measure())),
        constant(Settings.Theme.class, root.path("look"), usual.theme()),
        initials.isEmpty() ? usual.initials() : initials,
        checks(object(root.path("checks"))),
        keys(object(root.path("keys"))),
        truth(root.path("tour"), usual.tour()),
        findings(object(root.path("findings"))),
        truth(root.path("folding"), usual.folding()),
        root.has("window") ? Optional.of(frame(object(root.path("window")))) : Optional.empty());
  }

  private static CheckChoice checks(JsonNode from) {
    Set<String> off = new HashSet<>();
    from.path("off").forEach(id -> off.add(text(id, "")));
    Map<String, Severity> severities = new HashMap<>();
    object(from.path("severity"))
        .properties()
        .forEach(
            entry ->
                severities.put(
                    entry.getKey(), constant(Severity.class, entry.getValue(), Severity.NOTE)));
    return new CheckChoice(off, severities);
  }

  private static KeyMap keys(JsonNode from) {
    Map<Command, Chord> chosen = new EnumMap<>(Command.class);
    for (Command command : Command.values()) {
      JsonNode key = from.path(command.id());
      if (!key.isMissingNode() && command.isRebindable()) {
        chosen.put(command, Chord.parse(text(key, "")).orElseThrow(() -> wrong(key)));
      }
    }
    return new KeyMap(chosen);
  }

  private Settings.Findings findings(JsonNode from) {
    List<DismissalReason> reasons = new ArrayList<>();
    from.path("reasons").forEach(reason -> reasons.add(new DismissalReason(text(reason, ""))));
    return new Settings.Findings(
        constant(Grouping.class, from.path("by"), usual.findings().grouping()),
        from.has("reasons") ? reasons : usual.findings().reasons());
  }

  private static Settings.Frame frame(JsonNode from) {
    return new Settings.Frame(
        number(from.path("x"), 0),
        number(from.path("y"), 0),
        number(from.path("width"), 0),
        number(from.path("height"), 0),
        truth(from.path("maximised"), false));
  }

  private static IllegalArgumentException wrong(JsonNode value) {
    return new IllegalArgumentException(value.toString());
  }

  private static JsonNode object(JsonNode value) {
    if (!value.isObject() && !value.isMissingNode()) {
      throw wrong(value);
    }
    return value;
  }

  private static String text(JsonNode value, String usual) {
    if (!value.isString() && !value.isMissingNode()) {
      throw wrong(value);
    }
    return value.isMissingNode() ? usual : value.asString();
  }

  private static int number(JsonNode value, int usual) {
    if (!value.isNumber() && !value.isMissingNode()) {
      throw wrong(value);
    }
    return value.isMissingNode() ? usual : (int) Math.round(value.asDouble());
  }

  private static boolean truth(JsonNode value, boolean usual) {
    if (!value.isBoolean() && !value.isMissingNode()) {
      throw wrong(value);
    }
    return value.isMissingNode() ? usual : value.asBoolean();
  }

  private static <E extends Enum<E>> E constant(Class<E> of, JsonNode value, E usual) {
    String name = text(value, usual.name());
    return Arrays.stream(of.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> wrong(value));
  }

  static String write(Settings settings) {
    ObjectNode root = new JsonMapper().createObjectNode();
    root.putObject("type")
        .put("face", settings.type().face().id())
        .put("percent", settings.type().percent())
        .put("measure", settings.type().measure());
    root.put("look", settings.theme().id());
    root.put("initials", settings.initials());
    ObjectNode checks = root.putObject("checks");
    var off = checks.putArray("off");
    settings.checks().off().stream().sorted().forEach(off::add);
    ObjectNode severity = checks.putObject("severity");
    settings.checks().severities().forEach((check, weight) -> severity.put(check, weight.id()));
    ObjectNode keys = root.putObject("keys");
    settings.keys().chosen().forEach((command, key) -> keys.put(command.id(), key.toString()));
    root.put("tour", settings.tour());
    ObjectNode findings = root.putObject("findings").put("by", settings.findings().grouping().id());
    var reasons = findings.putArray("reasons");
    settings.findings().reasons().stream().map(DismissalReason::id).forEach(reasons::add);
    root.put("folding", settings.folding());
    settings
        .window()
        .ifPresent(
            frame ->
                root.putObject("window")
                    .put("x", frame.x())
                    .put("y", frame.y())
                    .put("width", frame.width())
                    .put("height", frame.height())
                    .put("maximised", frame.maximised()));
    return root.toPrettyString() + "\n";
  }
}
