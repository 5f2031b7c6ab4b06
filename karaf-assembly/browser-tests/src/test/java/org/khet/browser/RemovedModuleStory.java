package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A module that is removed leaves nothing behind: no class loader, no memory. */
@ExtendWith(AuthorsModule.class)
class RemovedModuleStory {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;
    private static final Pattern LOADERS =
            Pattern.compile("(?m)^ *\\d+: +(\\d+) .*BundleWiringImpl\\$BundleClassLoader");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    @RegisterExtension
    static final Desks desks = new Desks();

    /**
     * What is alive after full collections.
     *
     * @param loaders class loaders of bundles
     * @param bytes of all objects
     * @param histogram of all classes
     */
    private record Alive(long loaders, long bytes, String histogram) {}

    @Test
    void twentyTimesInstalledUsedAndRemoved_leavesNoClassLoaderAndNoMemory(AuthorsModule.Built module)
            throws Exception {
        // its cache of pages is not in the portal's memory, as that of the built-in database is
        try (var postgres = new OnPostgres();
                var portal = Distribution.on(postgres.home(), "--demo")) {
            Desk clerk = desks.desk(portal).signIn("kt1-12");
            long process = process(portal);
            for (int round = 0; round < WARM_UP; round++) {
                use(portal, clerk, module.jar(), round);
            }
            Alive before = alive(process);
            for (int round = 0; round < ROUNDS; round++) {
                use(portal, clerk, module.jar(), round);
            }
            Alive after = alive(process);

            Assertions.assertThat(after.histogram()).doesNotContain("org.khet.library.");
            Assertions.assertThat(after.loaders()).isEqualTo(before.loaders());
            Assertions.assertThat(after.bytes()).isLessThanOrEqualTo(before.bytes() + before.bytes() / 100);
        }
    }

    private static void use(Distribution portal, Desk clerk, Path jar, int round) {
        portal.command("module", "install", jar.toString());
        portal.command("module", "enable", "library", "--office", "KT1");
        String title = "ประกาศรอบที่ " + round;
        Board.of(clerk).post(title);
        assertThat(clerk.at("library-notes-grid")).containsText(title);
        portal.command("module", "remove", "library");
        clerk.open("");
    }

    private static long process(Distribution portal) {
        Matcher found = Pattern.compile("\"pid\":(\\d+)").matcher(portal.command("status", "--json"));
        Assertions.assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    /** Three collections: what cleaners and finalizers let go goes with the next. */
    private static Alive alive(long process) throws IOException, InterruptedException {
        String histogram = "";
        for (int i = 0; i < 3; i++) {
            histogram = jcmd(process, "GC.run") + jcmd(process, "GC.class_histogram");
        }
        return new Alive(number(LOADERS, histogram), number(TOTAL, histogram), histogram);
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        Assertions.assertThat(found.find()).as(pattern.pattern()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String jcmd(long process, String command) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin/jcmd");
        Process asked = new ProcessBuilder(tool.toString(), String.valueOf(process), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assertions.assertThat(asked.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        return said;
    }
}
