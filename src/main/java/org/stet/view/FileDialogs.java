package org.stet.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.stet.report.Messages;
import org.stet.review.Side;

/// The system's file choosers.
///
/// @param owner the window that they stand over
public record FileDialogs(Supplier<Window> owner, Messages messages) implements Dialogs {
  @Override
  public Optional<Path> text(Side side) {
    FileChooser chooser = chooser("window.choose." + side.id());
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public List<Path> sources() {
    List<File> files = chooser("window.choose.sources").showOpenMultipleDialog(owner.get());
    return Stream.ofNullable(files).flatMap(List::stream).map(File::toPath).toList();
  }

  @Override
  public Optional<Path> report(String name) {
    FileChooser chooser = chooser("window.choose.report");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text(title));
    return chooser;
  }
}
