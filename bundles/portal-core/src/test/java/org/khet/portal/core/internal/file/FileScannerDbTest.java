package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A scanner looks at each file before it is stored. Core E-17, CORE-59. */
@OnEachDatabase
class FileScannerDbTest extends FilesCase {
    private static final String PATIENCE = "20";

    FileScannerDbTest(TestDatabase database) {
        super(database);
    }

    /** A daemon that answers one file, and tells what it got. */
    private CompletableFuture<byte[]> daemon(ServerSocket at, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket one = at.accept()) {
                var in = new DataInputStream(one.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                byte[] content = in.readNBytes(in.readInt());
                assertThat(in.readInt()).isZero();
                one.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                return content;
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }

    private void scannedBy(ServerSocket at) {
        scanners.came(new ClamdFileScanner(
                at.getInetAddress().getHostAddress(), String.valueOf(at.getLocalPort()), PATIENCE));
    }

    @Test
    void cleanFileIsTaken_infectedOneIsRefusedWithItsName_andNothingStaysOnDisk() throws IOException {
        try (var at = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            scannedBy(at);
            var clean = daemon(at, "stream: OK");
            assertThat(stage("หนังสือ.pdf", SampleFiles.pdf()).size()).isPositive();
            assertThat(clean.join()).isEqualTo(SampleFiles.pdf());
            int before = filesOnDisk().size();

            daemon(at, "stream: Win.Test.EICAR_HDB-1 FOUND");
            Problem virus = refusal("แนบ.txt", "ข้อความอื่น".getBytes(StandardCharsets.UTF_8));

            assertThat(virus.key()).isEqualTo("core.file.error.virus");
            assertThat(virus.args()).containsExactly("แนบ.txt", "Win.Test.EICAR_HDB-1");
            assertThat(filesOnDisk()).hasSize(before);
        }
    }

    @Test
    void scannerThatIsAwayOrFailsLetsNothingIn_oneThatLeftIsNotAsked() throws IOException {
        try (var at = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            scannedBy(at);
            daemon(at, "INSTREAM size limit exceeded. ERROR");
            assertThat(refusal("หนังสือ.pdf", SampleFiles.pdf()).key()).isEqualTo("core.file.error.unscanned");
        }
        assertThat(refusal("หนังสือ.pdf", SampleFiles.pdf()).key()).isEqualTo("core.file.error.unscanned");
        assertThat(filesOnDisk()).isEmpty();

        scanners = new FileScannerRegistry();
        files = files();
        var mistyped = new ClamdFileScanner("localhost", "33l0", PATIENCE);
        scanners.came(mistyped);
        assertThat(refusal("หนังสือ.pdf", SampleFiles.pdf()).key()).isEqualTo("core.file.error.unscanned");

        scanners.left(mistyped);
        var unset = new ClamdFileScanner("", "3310", PATIENCE);
        scanners.came(unset);
        assertThat(stage("หนังสือ.pdf", SampleFiles.pdf()).size()).isPositive();
    }
}
