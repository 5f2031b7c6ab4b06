package org.khet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The systemd unit, installed by the very lines that it gives to the administrator, on a machine that boots for it. */
@Tag("heavy")
class ServiceIT {
    private static final String UNIT = "packaging/khet-portal.service";

    @TempDir
    Path room;

    @Test
    void asTheUnitSays_theServiceStarts_comesBackAfterItsDeath_andStops() throws Exception {
        String said = new ServiceMachine(room).underSystemd(installation() + """
                systemd-analyze verify /etc/systemd/system/khet-portal.service
                say() { echo "$1: $(cat)"; }
                process() { systemctl show --property MainPID --value khet-portal; }
                up() {
                    tries=0
                    until /opt/khet-portal/bin/portal status --home /var/lib/khet-portal; do
                        tries=$((tries + 1))
                        [ $tries -lt 240 ] || { systemctl status khet-portal; journalctl -u khet-portal; exit 1; }
                        sleep 1
                    done
                }
                up | say first
                first=$(process)
                stat --format '%U:%G %a' /var/lib/khet-portal | say home
                stat --format %U "/proc/$first" | say user
                grep NoNewPrivs /proc/$first/status | say privileges
                systemctl is-enabled khet-portal | say boot
                kill -9 "$first"
                while [ "$(process)" = "$first" ] || [ "$(process)" = 0 ]; do sleep 1; done
                up | say second
                systemctl stop khet-portal
                systemctl show --property ActiveState,Result khet-portal | tr '\\n' ' ' | say stopped
                { find /proc -maxdepth 1 -user khet | grep . || echo nobody; } | say left
                """);

        assertThat(said.lines())
                .as(said)
                .contains("home: khet:khet 700", "user: khet", "boot: enabled")
                .contains("privileges: NoNewPrivs:\t1", "left: nobody")
                .contains("stopped: Result=success ActiveState=inactive ")
                .noneMatch(line -> line.contains("khet-portal.service:") && line.contains("Unknown"))
                .endsWith("ended with 0");
        assertThat(said).containsPattern("(?s)first: .*running: http://127.0.0.1:8080/.*second: .*running: http");
    }

    /** The indented lines of the unit's head. */
    private String installation() throws IOException {
        return Files.readAllLines(Unpacked.tar(room).folder().resolve(UNIT)).stream()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith("#   "))
                .map(line -> line.substring(1).strip() + "\n")
                .collect(Collectors.joining());
    }
}
