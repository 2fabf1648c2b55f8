package org.stet.intake;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Servers on this machine: a proper one, and one that writes to the wire what it is told.
final class LocalServer implements AutoCloseable {
  /// What a rude server writes; it hangs up when this returns.
  interface Rude {
    void answer(OutputStream wire) throws IOException, InterruptedException;
  }

  final List<Headers> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  /// Milliseconds that a rude server waits for the rest of what it was sent.
  private static final int HANGING_ON = 500;

  private final List<ServerSocket> sockets = new ArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  /// Answers a path; header values stand by their names.
  void put(String path, int status, Map<String, String> headers, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestHeaders());
          headers.forEach(exchange.getResponseHeaders()::set);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  void redirect(String path, String location) {
    put(path, 302, Map.of("Location", location), new byte[0]);
  }

  String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /// The address of a rude server.
  String rude(Rude answer) throws IOException {
    ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    sockets.add(socket);
    Thread thread = new Thread(() -> serve(socket, answer));
    threads.add(thread);
    thread.start();
    return "http://localhost:" + socket.getLocalPort() + "/story";
  }

  /// Answers whoever comes, for a client may come again after a line that broke.
  private static void serve(ServerSocket socket, Rude answer) {
    while (!socket.isClosed()) {
      serveOne(socket, answer);
    }
  }

  private static void serveOne(ServerSocket socket, Rude answer) {
    try (Socket client = socket.accept()) {
      client.getInputStream().read(new byte[8192]);
      answer.answer(client.getOutputStream());
      // What was not read when it hangs up would reset the line, and the answer be lost with it.
      client.shutdownOutput();
      client.setSoTimeout(HANGING_ON);
      client.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException | InterruptedException e) {
      // The reader hung up, or the test is over.
      return;
    }
  }

  static byte[] wire(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    threads.forEach(Thread::interrupt);
  }
}
