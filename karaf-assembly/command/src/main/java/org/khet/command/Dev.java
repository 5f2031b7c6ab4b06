package org.khet.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * For whoever writes a module: builds it again whenever one of its files is saved, and brings it into the running portal.
 * What does not compile is shown, and the version before runs on. Tests are left to {@code ./portal test ID}.
 */
final class Dev {
    static final String USAGE = "dev ID [--home DIR]";
    private static final long LOOK_MILLIS = 200;

    private final Checkout place;
    private final PrintStream out;

    Dev(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        String id = arguments.word(0, 1, USAGE);
        Path sources = place.needSources("dev");
        ModuleBuild module = ModuleBuild.of(sources, place.version(), id, out);
        Home home = Home.of(place, arguments);
        ControlClient.running(home);
        module.build();
        String seen = module.fingerprint();
        bring(module, home, Instant.now());
        out.println("looking at bundles/module-" + id + "; Ctrl-C ends this, the module stays");
        while (RunningPortal.on(home).isPresent()) {
            Thread.sleep(LOOK_MILLIS);
            String now = module.fingerprint();
            if (!now.equals(seen)) {
                Instant saved = Instant.now();
                seen = now;
                if (module.jarAgain(out)) {
                    bring(module, home, saved);
                }
            }
        }
        throw new Failure("the portal of the home " + home.folder() + " has ended");
    }

    private void bring(ModuleBuild module, Home home, Instant saved) throws InterruptedException {
        try {
            JsonValue change = ControlClient.running(home).post("modules", module.jar(), false);
            String result = change.at("result").text();
            boolean well = result.equals("RUNNING") || result.equals("DONE");
            out.println(
                    well
                            ? String.format(
                                    Locale.ROOT,
                                    "%s %s is there, %.1f s after it was saved",
                                    change.at("id").text(),
                                    change.at("version").text(),
                                    Duration.between(saved, Instant.now()).toMillis() / 1000.0)
                            : change.at("reason").text());
        } catch (Failure refused) {
            out.println(refused.text());
        }
        out.flush();
    }
}
