package org.khet.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A machine with users, processes and a network of its own, made from this one for one list of steps: it sees this machine's
 * files, and what it writes is gone with it. Needs root, or sudo without a password, as the small disk of the stories does.
 */
final class ServiceMachine {
    private static final String SECONDS = "900";
    private final Path room;
    private final Path results;

    ServiceMachine(Path folder) throws IOException {
        room = Files.createDirectory(folder.resolve("machine"));
        results = Files.createDirectory(folder.resolve("results"));
    }

    /** Boots systemd, with the distribution in /opt/khet-portal, and carries the steps out as its administrator. */
    String underSystemd(String steps) throws IOException, InterruptedException {
        return run("system", Path.of(System.getProperty("java.home")), steps);
    }

    /**
     * Without an init, as in a container, with the distribution in /srv/context.
     *
     * @param java folder of the image's Java; it is /opt/java/openjdk there
     */
    String asImage(Path java, String steps) throws IOException, InterruptedException {
        return run("image", java, steps);
    }

    private String run(String kind, Path java, String steps) throws IOException, InterruptedException {
        Files.writeString(results.resolve("steps.sh"), steps);
        Path script = results.resolve("machine.sh");
        try (InputStream source = ServiceMachine.class.getResourceAsStream("machine.sh")) {
            Files.copy(Objects.requireNonNull(source), script);
        }
        var line = new ArrayList<String>(List.of("timeout", "--signal=KILL", SECONDS));
        line.addAll(List.of("unshare", "--mount", "--pid", "--net", "--uts", "--ipc", "--cgroup", "--fork"));
        line.addAll(List.of("--kill-child", "/bin/sh", script.toString(), room.toString(), java.toString()));
        line.addAll(List.of(System.getProperty("khet.archive"), results.toString(), kind));
        if (!System.getProperty("user.name").equals("root")) {
            line.addAll(0, List.of("sudo", "-n"));
        }
        Path printed = results.resolve("machine.txt");
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(printed.toFile());
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        int status = builder.start().waitFor();
        Path said = results.resolve("said.txt");
        return Files.readString(printed) + (Files.exists(said) ? Files.readString(said) : "") + "\nended with "
                + status;
    }
}
