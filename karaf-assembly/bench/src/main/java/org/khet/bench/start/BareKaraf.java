package org.khet.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khet.bench.hello.Hello;

/**
 * Karaf as its project publishes it, with the portal's own HTTP bundles and a page that says hello.
 *
 * @param karaf with the folder where the HTTP bundles are taken from
 */
record BareKaraf(PlainKaraf karaf) implements StartCandidate {
    private static final List<String> HTTP = List.of(
            "org/apache/felix/org.apache.felix.http.",
            "jakarta/websocket/",
            "org/khet/lib-http-websocket/",
            "commons-io/",
            "commons-fileupload/");
    private static final OwnBundle HELLO = new OwnBundle(
            Hello.class, "org.osgi.framework,jakarta.servlet,jakarta.servlet.http", List.of("Hello", "Hello$Page"));

    @Override
    public String name() {
        return "bare Karaf";
    }

    @Override
    public void unpack(Path folder) throws IOException {
        Path hello = HELLO.write(folder.resolve("hello.jar"));
        karaf.unpack(folder, jar -> HTTP.stream().anyMatch(jar::startsWith), hello);
    }

    @Override
    public Process start(Path folder, int port) throws IOException {
        return karaf.start(folder, List.of("-Dorg.osgi.service.http.port=" + port));
    }
}
