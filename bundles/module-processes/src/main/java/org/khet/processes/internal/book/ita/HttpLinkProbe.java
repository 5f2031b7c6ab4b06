package org.khet.processes.internal.book.ita;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Asks the server of a page for its head, or for the page where it gives no heads. Only servers of the open internet are asked, so that
 * an address that somebody typed leads nowhere inside the office's own network; nothing is followed and nothing is read. Source:
 * monitoring MON-36.
 */
@Component(service = LinkProbe.class)
public final class HttpLinkProbe implements LinkProbe {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int REFUSED = 400;
    private static final int NO_HEADS = 405;
    private static final int NOT_IMPLEMENTED = 501;
    private final Predicate<InetAddress> open;

    /** For the component runtime. */
    @Activate
    public HttpLinkProbe() {
        this(HttpLinkProbe::isOpen);
    }

    /** @param open which servers may be asked */
    HttpLinkProbe(Predicate<InetAddress> open) {
        this.open = open;
    }

    private static boolean isOpen(InetAddress server) {
        byte[] bytes = server.getAddress();
        boolean local = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc; // unique local addresses of IPv6
        return !local
                && !server.isLoopbackAddress()
                && !server.isAnyLocalAddress()
                && !server.isLinkLocalAddress()
                && !server.isSiteLocalAddress()
                && !server.isMulticastAddress();
    }

    @Override
    public LinkHealth look(String address) {
        try {
            URI page = URI.create(address);
            String host = page.getHost();
            if (host == null || !Arrays.stream(InetAddress.getAllByName(host)).allMatch(open)) {
                return LinkHealth.UNKNOWN;
            }
            int status = status(page, "HEAD");
            return health(status == NO_HEADS || status == NOT_IMPLEMENTED ? status(page, "GET") : status);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return LinkHealth.UNKNOWN;
        } catch (IOException | IllegalArgumentException | SecurityException noAnswer) {
            return LinkHealth.UNKNOWN;
        }
    }

    private int status(URI page, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page)
                .timeout(MOST)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(MOST)
                .build()) { // one for each look: a module keeps no threads
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Who may not read it or asks too often learns nothing; a server that fails says nothing of the page. */
    private static LinkHealth health(int status) {
        if (status == NOT_FOUND || status == GONE) {
            return LinkHealth.DEAD;
        }
        return status < REFUSED ? LinkHealth.ALIVE : LinkHealth.UNKNOWN;
    }
}
