package org.khet.portal.core.internal.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Name of this node, the same after a restart: {@code khet.node}, else the host's name with a number drawn at the first start
 * and kept in the portal's data folder. At most 40 characters.
 */
@Component(service = NodeName.class)
public final class NodeName {
    private static final int MOST = 40;
    private final String value;

    /** @param context knows the folders of this runtime */
    @Activate
    public NodeName(BundleContext context) {
        this(choose(context));
    }

    private NodeName(String value) {
        this.value = value.length() > MOST ? value.substring(0, MOST) : value;
    }

    /** This name, cut where it is too long. */
    public static NodeName of(String value) {
        return new NodeName(value);
    }

    /** The name. */
    public String value() {
        return value;
    }

    private static String choose(BundleContext context) {
        String own = context.getProperty("khet.node");
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        String data = context.getProperty("karaf.data");
        return kept(Path.of(data == null ? "data" : data, "node"));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] drawn = new byte[2];
                RandomGenerator.getDefault().nextBytes(drawn);
                Files.writeString(file, host() + "-" + HexFormat.of().formatHex(drawn));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the node's name cannot be kept in " + file, e);
        }
    }

    private static String host() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            String first = host.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
            return first.length() > MOST - 5 ? first.substring(0, MOST - 5) : first;
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
