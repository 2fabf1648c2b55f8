package org.stet.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/// A disk, as H2 sees it under `full:`, with room for some more bytes and then none. Public because
/// H2 makes one for each path.
public final class FullDisk extends FilePathWrapper {
  /// The bytes that may still be written, for all paths together.
  static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE / 2);

  /// Whether the disk fails to bring what was written to safety, as when it is pulled out.
  static final AtomicBoolean UNSAFE = new AtomicBoolean();

  @Override
  public String getScheme() {
    return "full";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel channel;

    Channel(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      if (ROOM.addAndGet(-bytes.remaining()) < 0) {
        throw new IOException("No space left on device");
      }
      return channel.write(bytes, position);
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return channel.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      channel.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      if (UNSAFE.get()) {
        throw new IOException("Input/output error");
      }
      channel.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
