package org.khet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Dockerfile: each of its steps carried out without Docker, with a Java that has the modules of the image it starts from. */
@Tag("heavy")
class ImageIT {
    /** Of eclipse-temurin:25-jre, as its {@code java --list-modules} tells, but for those of the JDK's own inside. */
    private static final String MODULES = "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.dynalink,"
            + "jdk.httpserver,jdk.jdwp.agent,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,"
            + "jdk.naming.rmi,jdk.net,jdk.nio.mapmode,jdk.sctp,jdk.security.auth,jdk.security.jgss,jdk.unsupported,"
            + "jdk.xml.dom,jdk.zipfs";

    @TempDir
    Path room;

    @Test
    void imageIsBuilt_itsPortalIsHealthy_asAnUnprivilegedUser_andStops() throws Exception {
        Path unpacked = Unpacked.tar(room).folder();
        var file = new Dockerfile(
                Files.readString(unpacked.resolve("packaging/Dockerfile")),
                Files.readAllLines(unpacked.resolve("packaging/Dockerfile.dockerignore")));

        String said = new ServiceMachine(room).asImage(runtime(), """
                mkdir -p /srv/context/home
                echo secret >/srv/context/home/control.json
                """ + file.script() + """
                as_user="setpriv --reuid $user --regid $user --clear-groups --no-new-privs"
                test ! -e /opt/khet-portal/home && echo "home: not copied"
                stat --format 'program: %U:%G' /opt/khet-portal/bin/portal
                stat --format 'data: %U:%G %a' /var/lib/khet-portal
                $as_user touch /opt/khet-portal/bin/mark || echo "program: read only"
                $as_user $entrypoint &
                process=$!
                tries=0
                until $as_user sh -c "$healthcheck"; do
                    tries=$((tries + 1))
                    [ $tries -lt 240 ] && kill -0 $process || exit 1
                    sleep 1
                done
                echo "healthy"
                while $as_user /opt/khet-portal/bin/portal module list --home /var/lib/khet-portal | grep -q WAITING; do sleep 1; done
                stat --format %U /proc/$process
                cat /proc/net/tcp /proc/net/tcp6 | grep -qE " 0+:$(printf %X $port) 0+:0000 0A " && echo "all interfaces"
                kill -TERM $process
                wait $process || echo "status $?"
                find /proc -maxdepth 1 -user "$user" | grep . || echo "nobody left"
                """);

        assertThat(file.base()).isEqualTo("eclipse-temurin:25-jre");
        assertThat(said.lines())
                .as(said)
                .contains("home: not copied", "program: root:root", "program: read only", "data: khet:khet 700")
                .contains("healthy", "khet", "all interfaces", "nobody left")
                .noneMatch(line -> line.contains("ERROR"))
                .endsWith("ended with 0");
    }

    private Path runtime() throws IOException, InterruptedException {
        Path runtime = room.resolve("jre");
        Process jlink = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jlink").toString(),
                        "--add-modules",
                        MODULES,
                        "--output",
                        runtime.toString())
                .inheritIO()
                .start();
        assertThat(jlink.waitFor()).isZero();
        return runtime;
    }
}
