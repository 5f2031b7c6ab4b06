package org.khet.container.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** An IT officer changes the settings of the database while the portal runs: people are served again without a restart. */
public class DatabaseChanged {
    private static final long PATIENCE = 180_000_000_000L;
    private static final long POLL = 100_000_000L;
    private static final int ENOUGH = 30;
    private final BundleContext context =
            FrameworkUtil.getBundle(DatabaseChanged.class).getBundleContext();
    private final HttpClient browser =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void pagesAreServedAgainAfterEachChange() throws IOException {
        await(this::signInPageIsServed);
        for (int connections : new int[] {10, 12}) {
            Object before = service("javax.sql.DataSource");

            configure(connections);

            await(() -> service("javax.sql.DataSource") != before && signInPageStays());
        }
    }

    /** As an IT officer does it: a line in the file; Karaf sees it by itself. */
    private static void configure(int connections) throws IOException {
        Path file = Path.of(System.getProperty("karaf.base"), "config/org.khet.datasource.cfg");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.startsWith("poolSize"));
        lines.add("poolSize = " + connections);
        Files.write(file, lines);
    }

    private Object service(String type) {
        ServiceReference<?> reference = context.getServiceReference(type);
        return reference == null ? "none" : context.getService(reference);
    }

    /** Parts open one after another and the page may go once more while they do; in the end it stays. */
    private boolean signInPageStays() {
        int served = 0;
        while (served < ENOUGH && signInPageIsServed()) {
            served++;
            LockSupport.parkNanos(POLL);
        }
        return served == ENOUGH;
    }

    private boolean signInPageIsServed() {
        return status("health") == 200 && status("login") == 200;
    }

    private int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + System.getProperty("khet.http.port") + "/" + path))
                    .header("Accept", "text/html")
                    .timeout(Duration.ofSeconds(10)) // a servlet that leaves may forget whom it was to answer
                    .build();
            HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE;
        boolean came = wanted.getAsBoolean();
        while (!came && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL);
            came = wanted.getAsBoolean();
        }
        assertThat(came).isTrue();
    }
}
