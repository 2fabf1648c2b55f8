package org.stet.app;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.stet.report.Messages;
import org.stet.workbench.Settings;
import org.stet.workbench.SettingsBook;
import tools.jackson.core.JacksonException;

/// The settings as a file in the data folder. It is written beside itself and then moved, so that
/// there is a whole one at any time; one that cannot be read is kept aside as it was.
public final class SettingsFile implements SettingsBook.Shelf {
  private static final String NAME = "settings.json";

  private final Path folder;
  private final String initials;
  private final Messages messages;

  /// @param initials of the person, until others are chosen
  public SettingsFile(Path folder, String initials, Messages messages) {
    this.folder = folder;
    this.initials = initials;
    this.messages = messages;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(folder);
  }

  /// Asks first: not every desktop has a program that shows folders.
  @Override
  public Optional<String> show() {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
        Files.createDirectories(folder);
        Desktop.getDesktop().open(folder.toFile());
        return Optional.empty();
      }
    } catch (IOException e) {
      // Said below, as where there is no such program.
    }
    return Optional.of(messages.text("window.settings.data.unopened", folder));
  }

  @Override
  public SettingsBook.Kept load() {
    Path file = folder.resolve(NAME);
    Settings usual = Settings.usual(initials);
    if (!Files.exists(file)) {
      return new SettingsBook.Kept(usual, Optional.empty());
    }
    try {
      String json = Files.readString(file);
      return new SettingsBook.Kept(new SettingsJson(usual).read(json), Optional.empty());
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return new SettingsBook.Kept(usual, Optional.of(aside(file)));
    }
  }

  private String aside(Path file) {
    Path aside = folder.resolve("settings-damaged.json");
    for (int number = 2; Files.exists(aside); number++) {
      aside = folder.resolve("settings-damaged-" + number + ".json");
    }
    try {
      Files.move(file, aside);
      return messages.text("window.settings.damaged", file, aside.getFileName());
    } catch (IOException e) {
      return messages.text("window.settings.unreadable", file);
    }
  }

  @Override
  public Optional<String> save(Settings settings) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, "settings", ".new");
      try {
        Files.write(whole, SettingsJson.write(settings).getBytes(StandardCharsets.UTF_8));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(whole);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(messages.text("window.settings.unsaved", file));
    }
  }
}
